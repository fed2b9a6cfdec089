import {
  Client,
  createDatabase,
  signIn,
  startServer,
  type TestDatabase,
  type TestServer,
} from '../support/index.js';

const NEW_ADMIN = { email: 'first@example.com', name: 'First Admin', password: 'a long enough one' };
const secretOf = (server: TestServer): string => new URL(server.link).searchParams.get('secret') ?? '';

interface Session {
  setupNeeded: boolean;
  user: { email: string; role: string } | null;
  landing: string | null;
}

describe('the first run', () => {
  let database: TestDatabase;
  let server: TestServer;
  beforeAll(async () => {
    database = await createDatabase();
    server = await startServer({ withoutAdmin: true, databaseUrl: database.url });
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  it('prints a link with a secret of at least 128 bits, of which only a hash is stored', async () => {
    expect(new URL(server.link).pathname).toBe('/setup');
    expect(Buffer.from(secretOf(server), 'base64url').length).toBeGreaterThanOrEqual(16);
    const stored = await server.db.query("SELECT value FROM setting WHERE key = 'setup_secret'");
    expect(stored.rows).toHaveLength(1);
    expect(JSON.stringify(stored.rows)).not.toContain(secretOf(server));
  });

  it('says that set-up is needed, and nothing else about the organisation', async () => {
    const { body } = await new Client(server.url).get<Session>('/api/session');
    expect(body).toMatchObject({ setupNeeded: true, user: null, landing: null, teams: [], metrics: [] });
  });

  it('refuses a wrong secret and a weak password, and is still open then', async () => {
    const client = new Client(server.url);
    const wrong = await client.post('/api/setup', { ...NEW_ADMIN, secret: 'x'.repeat(43) });
    expect([wrong.status, wrong.body]).toEqual([
      403,
      expect.objectContaining({ code: 'auth.wrong_setup_secret' }),
    ]);
    const weak = await client.post('/api/setup', {
      ...NEW_ADMIN,
      secret: secretOf(server),
      password: 'password1',
    });
    expect([weak.status, weak.body]).toEqual([400, expect.objectContaining({ code: 'auth.weak_password' })]);
  });

  it('makes one admin of five that ask at once, signs that one in, and then is not found for good', async () => {
    const secret = secretOf(server);
    const clients = Array.from({ length: 5 }, () => new Client(server.url));
    const answers = await Promise.all(
      clients.map((client, n) =>
        client.post<Session>('/api/setup', { ...NEW_ADMIN, email: `a${n}@b.co`, secret }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(answers[winner]?.body).toMatchObject({
      setupNeeded: false,
      user: { role: 'admin' },
      landing: '/welcome',
    });
    expect((await clients[winner]?.get<Session>('/api/session'))?.body.user?.email).toBe(`a${winner}@b.co`);
    const users = await server.db.query('SELECT role FROM app_user');
    expect(users.rows).toEqual([{ role: 'admin' }]);

    const gone = { status: 404, body: { code: 'not_found', message: 'Not found.' } };
    const late = new Client(server.url);
    expect(await late.post('/api/setup', { ...NEW_ADMIN, secret })).toMatchObject(gone);
    expect(await late.post('/api/setup', { nonsense: true })).toMatchObject(gone);
    expect((await server.db.query("SELECT 1 FROM setting WHERE key = 'setup_secret'")).rows).toEqual([]);
  });

  it('prints a plain link at the next start, and set-up stays closed', async () => {
    const again = await startServer({ withoutAdmin: true, databaseUrl: database.url });
    expect(new URL(again.link).search).toBe('');
    expect((await new Client(again.url).post('/api/setup', { ...NEW_ADMIN, secret: 'x' })).status).toBe(404);
    await again.stop();
  });
});

describe('an admin from the environment', () => {
  it('is there at the first start, needs no link, and is not made again', async () => {
    const server = await startServer({
      env: { PACELINE_ADMIN_EMAIL: 'boss@example.com', PACELINE_ADMIN_PASSWORD: 'from the environment' },
    });
    expect(new URL(server.link).pathname).toBe('/');
    const client = await signIn(server.url, 'boss@example.com', 'from the environment');
    expect((await client.get<Session>('/api/session')).body.user?.role).toBe('admin');
    const other = await startServer({
      databaseUrl: server.databaseUrl,
      env: { PACELINE_ADMIN_EMAIL: 'other@example.com', PACELINE_ADMIN_PASSWORD: 'from the environment' },
    });
    expect((await server.db.query('SELECT email FROM app_user')).rows).toEqual([
      { email: 'boss@example.com' },
    ]);
    await other.stop();
    await server.stop();
  });

  it('with a password that guessers try first stops the start with a sentence', async () => {
    const env = { PACELINE_ADMIN_EMAIL: 'boss@example.com', PACELINE_ADMIN_PASSWORD: 'password123' };
    await expect(startServer({ env })).rejects.toThrow(/among the first that a guesser tries/);
  });
});
