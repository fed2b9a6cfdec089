import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, PROJECT, startServer } from '../support/index.js';

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Answer>>;
}
type Description = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const committed = JSON.parse(readFileSync(join(PROJECT, 'apps/api/openapi.json'), 'utf8')) as Description;

const operations = Object.entries(committed.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    ...operation,
  })),
);

describe('the description of the API', () => {
  it('knows its routes', () => {
    expect(operations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['GET /health/live', 'GET /api/today', 'GET /api/trends', 'POST /api/imports']),
    );
  });

  it('states the shape of every success that has a body', () => {
    const shapeless = operations.flatMap(({ name, responses }) =>
      Object.entries(responses)
        .filter(([status]) => /^2/.test(status) && status !== '204')
        .filter(([, { content }]) => !Object.values(content ?? {}).some(({ schema }) => schema !== undefined))
        .map(([status]) => `${name} ${status}`),
    );
    expect(shapeless).toEqual([]);
  });

  it('states at least one success for every route', () => {
    const unanswered = operations.filter(
      ({ responses }) => !Object.keys(responses).some((status) => /^2/.test(status)),
    );
    expect(unanswered.map(({ name }) => name)).toEqual([]);
  });

  it('gives every operation a name of its own', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is what the server shows at /api/docs', async () => {
    const server = await startServer();
    const client = new Client(server.url);
    expect((await client.get('/api/docs/openapi.json')).body).toEqual(committed);
    const page = await client.get<string>('/api/docs');
    expect([page.status, page.text.includes('swagger-ui')]).toEqual([200, true]);
    await server.stop();
  });
});
