import { test as base, request, type APIRequestContext, type BrowserContextOptions } from '@playwright/test';
import { ADMIN, startServer, type TestServer } from '../support/index.js';

export { expect } from '@playwright/test';

/** The cookie of a signed-in admin, for contexts that start signed in. */
export type SignedIn = NonNullable<BrowserContextOptions['storageState']>;

export interface Place {
  readonly server: TestServer;
  readonly admin: SignedIn;
}

interface Places {
  /** A server with the sample company; specs only read there. */
  sample: Place;
  /** A server with an admin and nothing else; specs only read there. */
  empty: Place;
  /** A server that nobody has set up. */
  fresh: TestServer;
}

const LOADING_LIMIT = 150_000;

/** Playwright's test with the servers that several spec files share; each is started when first asked for. */
export const test = base.extend<object, Places>({
  sample: [
    async ({ playwright: _ }, use) => {
      const server = await startServer();
      const client = await signedIn(server);
      await client.post('/api/sample');
      await loaded(client);
      await use({ server, admin: await client.storageState() });
      await client.dispose();
      await server.stop();
    },
    { scope: 'worker', timeout: LOADING_LIMIT + 60_000 },
  ],
  empty: [
    async ({ playwright: _ }, use) => {
      const server = await startServer();
      const client = await signedIn(server);
      await use({ server, admin: await client.storageState() });
      await client.dispose();
      await server.stop();
    },
    { scope: 'worker' },
  ],
  fresh: [
    async ({ playwright: _ }, use) => {
      const server = await startServer({ withoutAdmin: true });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

/** Requests to the API as the admin whom the harness made. */
export async function signedIn(server: TestServer): Promise<APIRequestContext> {
  const client = await request.newContext({
    baseURL: server.url,
    extraHTTPHeaders: { origin: server.url, 'sec-fetch-site': 'same-origin' },
  });
  const answer = await client.post('/api/session', { data: ADMIN });
  if (!answer.ok()) throw new Error(`Signing in failed: ${answer.status()} ${await answer.text()}`);
  return client;
}

async function loaded(client: APIRequestContext): Promise<void> {
  for (const deadline = Date.now() + LOADING_LIMIT; ;) {
    const answer = await client.get('/api/session');
    const { sample } = (await answer.json()) as { sample: { loading: boolean; error: string | null } };
    if (sample.error !== null) throw new Error(sample.error);
    if (!sample.loading) return;
    if (Date.now() > deadline) throw new Error('The sample company took too long to load.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
