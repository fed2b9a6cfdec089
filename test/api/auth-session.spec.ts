import { createHash } from 'node:crypto';
import { ADMIN, Client, signIn, startServer, type TestServer } from '../support/index.js';

const cookieOf = (headers: Headers): string =>
  headers.getSetCookie().find((line) => /session=/.test(line)) ?? '';
const valueOf = (cookie: string): string => cookie.split(';')[0]?.split('=')[1] ?? '';

describe('a session', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ env: { PACELINE_TRUST_PROXY: 'true' } });
  });
  afterAll(() => server.stop());

  const signInRaw = (headers: Record<string, string> = {}) =>
    new Client(server.url).send('POST', '/api/session', ADMIN, headers);
  const withToken = (token: string) =>
    new Client(server.url).send('GET', '/api/users', undefined, { cookie: `paceline_session=${token}` });

  it('is a random token in a cookie that scripts and other sites cannot use; only its hash is stored', async () => {
    const cookie = cookieOf((await signInRaw()).headers);
    expect(cookie).toMatch(/^paceline_session=[\w-]{43}; .*Path=\/;.*HttpOnly; SameSite=Lax$/);
    const token = valueOf(cookie);
    const hash = createHash('sha256').update(token).digest();
    const stored = await server.db.query('SELECT 1 FROM session WHERE token_hash = $1', [hash]);
    expect(stored.rows).toHaveLength(1);
    expect((await withToken(token)).status).toBe(200);
  });

  it('over TLS has the __Host- prefix and Secure, and the plain cookie counts for nothing', async () => {
    const tls = { 'x-forwarded-proto': 'https' };
    const cookie = cookieOf((await signInRaw(tls)).headers);
    expect(cookie).toMatch(/^__Host-paceline_session=.*HttpOnly; Secure; SameSite=Lax$/);
    const read = (name: string) =>
      new Client(server.url).send('GET', '/api/users', undefined, {
        ...tls,
        cookie: `${name}=${valueOf(cookie)}`,
      });
    expect((await read('__Host-paceline_session')).status).toBe(200);
    expect((await read('paceline_session')).status).toBe(401);
  });

  it('never takes over a token that was there before: sign-in makes a new one and ends the old', async () => {
    const planted = 'A'.repeat(43);
    const first = valueOf(cookieOf((await signInRaw({ cookie: `paceline_session=${planted}` })).headers));
    expect(first).not.toBe(planted);
    expect((await withToken(planted)).status).toBe(401);
    const second = valueOf(cookieOf((await signInRaw({ cookie: `paceline_session=${first}` })).headers));
    expect(second).not.toBe(first);
    expect([(await withToken(first)).status, (await withToken(second)).status]).toEqual([401, 200]);
  });

  it('ends with signing out, for whoever still holds the token', async () => {
    const answer = await signInRaw();
    const token = valueOf(cookieOf(answer.headers));
    const client = new Client(server.url);
    const out = await client.send('DELETE', '/api/session', undefined, {
      cookie: `paceline_session=${token}`,
    });
    expect([out.status, cookieOf(out.headers)]).toEqual([204, expect.stringContaining('paceline_session=;')]);
    expect((await withToken(token)).status).toBe(401);
  });

  it.each([
    ['8 hours of idleness', "last_used_at = now() - interval '8 hours 1 second'"],
    ['7 days, however busy', "expires_at = now() - interval '1 second'"],
  ])('ends after %s', async (_, set) => {
    const token = valueOf(cookieOf((await signInRaw()).headers));
    const days = await server.db.query(
      "SELECT 1 FROM session WHERE expires_at BETWEEN now() + interval '6 days 23 hours' AND now() + interval '7 days'",
    );
    expect(days.rows.length).toBeGreaterThan(0);
    await server.db.query(`UPDATE session SET ${set}`);
    expect((await withToken(token)).status).toBe(401);
  });

  it('ends when the account is switched off or its rights change', async () => {
    const admin = await signIn(server.url, ADMIN.email, ADMIN.password);
    const made = await admin.post<{ user: { id: number }; oneTimePassword: string }>('/api/users', {
      email: 'olga@example.com',
      name: 'Olga',
      role: 'operations',
    });
    const { user, oneTimePassword } = made.body;
    for (const change of [{ role: 'leader' }, { active: false }]) {
      const olga = await signIn(server.url, 'olga@example.com', oneTimePassword);
      expect((await olga.get('/api/teams')).status).toBe(200);
      expect((await admin.patch(`/api/users/${user.id}`, change)).status).toBe(200);
      expect((await olga.get('/api/teams')).status).toBe(401);
    }
    const refused = await new Client(server.url).post('/api/session', {
      email: 'olga@example.com',
      password: oneTimePassword,
    });
    expect([refused.status, refused.body]).toMatchObject([401, { code: 'auth.wrong_credentials' }]);
  });
});
