import { ADMIN, Client, startServer, type TestServer } from '../support/index.js';

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('signing in', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ env: { PACELINE_TRUST_PROXY: 'true' } });
  });
  afterAll(() => server.stop());
  beforeEach(() => server.db.query('DELETE FROM sign_in_attempt'));

  const attempt = (email: string, password: string, address = '192.0.2.1') =>
    new Client(server.url).send<{ code: string; details?: { retryAfterSeconds: number } }>(
      'POST',
      '/api/session',
      { email, password },
      { 'x-forwarded-for': address },
    );

  it('takes the e-mail in any case', async () => {
    expect((await attempt(ADMIN.email.toUpperCase(), ADMIN.password)).status).toBe(200);
  });

  it('answers an unknown e-mail as a wrong password: the same words after as much work', async () => {
    const timed = async (email: string, n: number) => {
      const start = performance.now();
      const { status, text } = await attempt(email, 'not the password', `192.0.2.${n}`);
      return { status, text, ms: performance.now() - start };
    };
    await timed('warm@example.com', 99);
    const known = [];
    const unknown = [];
    for (let n = 1; n <= 5; n += 1) {
      known.push(await timed(ADMIN.email, n));
      unknown.push(await timed('nobody@example.com', n));
    }
    const answers = new Set([...known, ...unknown].map(({ status, text }) => `${status} ${text}`));
    expect([...answers]).toEqual([expect.stringMatching(/^401 .*auth\.wrong_credentials/)]);
    const [a, b] = [median(known.map(({ ms }) => ms)), median(unknown.map(({ ms }) => ms))];
    expect(Math.max(a, b)).toBeLessThan(4 * Math.min(a, b));
  });

  /** As if there had been so many failures, the last of them `ago` seconds ago. */
  const failed = (kind: 'pair' | 'address' | 'account', failures: number, ago = 0) =>
    server.db.query(
      'UPDATE sign_in_attempt SET failures = $2, last_at = now() - make_interval(secs => $3) WHERE key LIKE $1',
      [`${kind}:%`, failures, ago],
    );

  it('makes a guesser wait after the fifth failure, also with the right password', async () => {
    for (let n = 0; n < 5; n += 1) expect((await attempt(ADMIN.email, `guess ${n}`)).status).toBe(401);
    const stored = await server.db.query("SELECT failures FROM sign_in_attempt WHERE key LIKE 'pair:%'");
    expect(stored.rows).toEqual([{ failures: 5 }]);
    await failed('pair', 8);
    const early = await attempt(ADMIN.email, ADMIN.password);
    expect([early.status, early.body]).toMatchObject([
      429,
      { code: 'auth.wait', details: { retryAfterSeconds: 8 } },
    ]);
  });

  it.each([
    [7, 4],
    [10, 32],
    [14, 300],
    [1000, 300],
  ])('after %s failures the wait is %s seconds, and then it is over', async (failures, seconds) => {
    await attempt(ADMIN.email, 'a guess');
    await failed('pair', failures);
    const { status, body } = await attempt(ADMIN.email, ADMIN.password);
    expect([status, body.details?.retryAfterSeconds]).toEqual([429, seconds]);
    await failed('pair', failures, seconds);
    expect((await attempt(ADMIN.email, ADMIN.password)).status).toBe(200);
    expect((await attempt(ADMIN.email, 'a first slip again')).status).toBe(401);
  });

  it('does not make the owner wait for a guesser at another address', async () => {
    await attempt(ADMIN.email, 'a guess', '192.0.2.50');
    await failed('pair', 12);
    await failed('account', 500);
    expect((await attempt(ADMIN.email, ADMIN.password, '192.0.2.50')).status).toBe(429);
    expect((await attempt(ADMIN.email, ADMIN.password, '192.0.2.51')).status).toBe(200);
  });

  it('counts attempts at the same time one by one', async () => {
    await attempt(ADMIN.email, 'a guess');
    await failed('pair', 4);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => attempt(ADMIN.email, `guess ${n}`)),
    );
    const looked = answers.filter(({ status }) => status === 401).length;
    // One that was free, and on a slow machine those that came after the first short waits.
    expect([looked >= 1, looked <= 4]).toEqual([true, true]);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(12 - looked);
  });

  it('slows one password over many names from one address', async () => {
    await attempt('person1@example.com', 'Winter2026!');
    await failed('address', 60);
    expect((await attempt('person2@example.com', 'Winter2026!')).status).toBe(429);
    expect((await attempt('person2@example.com', 'Winter2026!', '192.0.2.78')).status).toBe(401);
  });

  it('believes the last proxy about the address, not what the client wrote before it', async () => {
    await attempt(ADMIN.email, 'a guess', '10.9.9.1, 192.0.2.60');
    await failed('pair', 12);
    expect((await attempt(ADMIN.email, ADMIN.password, '10.9.9.200, 192.0.2.60')).status).toBe(429);
  });
});
