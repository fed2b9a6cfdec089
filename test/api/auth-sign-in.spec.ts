import { setTimeout as sleep } from 'node:timers/promises';
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
    expect(Math.max(a, b)).toBeLessThan(2.5 * Math.min(a, b));
  });

  it('makes a guesser wait longer and longer, also with the right password, but nobody for good', async () => {
    for (let n = 0; n < 5; n += 1) expect((await attempt(ADMIN.email, `guess ${n}`)).status).toBe(401);
    const early = await attempt(ADMIN.email, ADMIN.password);
    expect([early.status, early.body]).toMatchObject([
      429,
      { code: 'auth.wait', details: { retryAfterSeconds: 1 } },
    ]);
    await sleep(1100);
    expect((await attempt(ADMIN.email, 'guess 6')).status).toBe(401);
    expect((await attempt(ADMIN.email, 'guess 7')).body.details?.retryAfterSeconds).toBe(2);
    await sleep(2100);
    expect((await attempt(ADMIN.email, ADMIN.password)).status).toBe(200);
    expect((await attempt(ADMIN.email, 'one more')).status).toBe(401);
  });

  it('does not make the owner wait for a guesser at another address', async () => {
    for (let n = 0; n < 5; n += 1) await attempt(ADMIN.email, `guess ${n}`, '192.0.2.50');
    expect((await attempt(ADMIN.email, ADMIN.password, '192.0.2.50')).status).toBe(429);
    expect((await attempt(ADMIN.email, ADMIN.password, '192.0.2.51')).status).toBe(200);
  });

  it('counts attempts at the same time one by one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => attempt(ADMIN.email, `guess ${n}`)),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('slows one password over many names from one address', async () => {
    let refused = 0;
    for (let n = 0; n < 52; n += 1) {
      if ((await attempt(`person${n}@example.com`, 'Winter2026!', '192.0.2.77')).status === 429) refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('believes the last proxy about the address, not what the client wrote before it', async () => {
    for (let n = 0; n < 6; n += 1) await attempt(ADMIN.email, `guess ${n}`, `10.9.9.${n}, 192.0.2.60`);
    expect((await attempt(ADMIN.email, ADMIN.password, '10.9.9.200, 192.0.2.60')).status).toBe(429);
  });
});
