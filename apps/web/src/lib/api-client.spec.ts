import { apiGet, ApiError, withQuery } from './api-client.js';

const answer = (status: number, body: string, type = 'application/json') => {
  globalThis.fetch = () => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
};

describe('the address of a request', () => {
  it('leaves out what is not known', () =>
    expect(withQuery('/api/today', { team: 3, metric: undefined, period: null, asOf: '' })).toBe(
      '/api/today?team=3',
    ));
  it('has no question mark without a query', () => expect(withQuery('/api/session')).toBe('/api/session'));
});

describe('asking the API', () => {
  const before = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = before;
  });

  it('gives the parsed answer', async () => {
    answer(200, '{"a":1}');
    await expect(apiGet('/api/x')).resolves.toEqual({ a: 1 });
  });
  it('throws the code and sentence of a refusal', async () => {
    answer(404, '{"code":"not_found","message":"There is no such rep."}');
    await expect(apiGet('/api/x')).rejects.toMatchObject({
      status: 404,
      code: 'not_found',
      message: 'There is no such rep.',
    });
  });
  it('has a sentence for an answer that is no JSON', async () => {
    answer(502, '<html>', 'text/html');
    await expect(apiGet('/api/x')).rejects.toMatchObject({ code: 'http.error' });
  });
  it('says when the server does not answer', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('failed'));
    await expect(apiGet('/api/x')).rejects.toBeInstanceOf(ApiError);
  });
});
