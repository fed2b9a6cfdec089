import { ADMIN, Client, signIn, startServer, type TestServer } from '../support/index.js';

describe('a request from another web site', () => {
  let server: TestServer;
  let admin: Client;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server.url, ADMIN.email, ADMIN.password);
  });
  afterAll(() => server.stop());

  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site', origin: 'null' },
  ];

  it.each(foreign)('changes nothing: %j', async (headers) => {
    const user = { email: 'evil@example.com', name: 'Evil', role: 'admin' };
    const tries = await Promise.all([
      admin.send('POST', '/api/users', user, headers),
      admin.send('PUT', '/api/settings', { currency: 'EUR' }, headers),
      admin.send('DELETE', '/api/session', undefined, headers),
      new Client(server.url).send('POST', '/api/session', ADMIN, headers),
    ]);
    for (const { status, body } of tries)
      expect([status, body]).toMatchObject([403, { code: 'auth.other_origin' }]);
    expect((await admin.get('/api/users')).status).toBe(200);
    expect((await server.db.query('SELECT 1 FROM app_user')).rows).toHaveLength(1);
  });

  it('is told by Origin alone where the browser sends no Sec-Fetch-Site', async () => {
    const post = (origin: string) =>
      fetch(`${server.url}/api/session`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify(ADMIN),
      });
    expect((await post('https://evil.example')).status).toBe(403);
    expect((await post(server.url)).status).toBe(200);
  });

  it('cannot come as a form', async () => {
    const form = new URLSearchParams({ email: ADMIN.email, password: ADMIN.password });
    const answer = await fetch(`${server.url}/api/session`, { method: 'POST', body: form });
    expect([answer.status, await answer.json()]).toMatchObject([415, { code: 'request.type' }]);
  });
});
