import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, Client, runCli, signIn, startServer, type TestServer } from '../support/index.js';
import { tableSums } from '../support/checksum.js';

interface Session {
  user: { name: string; role: string } | null;
  viewAs: { choices: { userId: number; name: string; role: string; team: string | null }[] } | null;
  sample: { loaded: boolean; loading: boolean; error: string | null };
  organisation: { vision: string | null; hasData: boolean };
  teams: { id: number; name: string; parentId: number | null }[];
}

const session = async (client: Client): Promise<Session> => (await client.get<Session>('/api/session')).body;

async function loaded(client: Client): Promise<Session> {
  for (const deadline = Date.now() + 120_000; ;) {
    const found = await session(client);
    if (!found.sample.loading) return found;
    if (Date.now() > deadline) throw new Error('The sample company was not loaded within two minutes.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

// What may differ after a sample has come and gone: who did what, who is signed in, and the count of changes.
const MAY_DIFFER = ['audit', 'session', 'sign_in_attempt', 'data_version'];

describe('the sample company', () => {
  let server: TestServer;
  let admin: Client;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paceline-sample-'));
    server = await startServer({ env: { PACELINE_DATA_DIR: folder } });
    admin = await signIn(server.url, ADMIN.email, ADMIN.password);
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('comes with people to look through, and goes without a trace', async () => {
    const before = await tableSums(server.db, MAY_DIFFER);
    expect((await admin.post('/api/sample')).status).toBe(202);
    expect((await admin.post<{ code: string }>('/api/sample')).body.code).toBe('sample.loading');
    const there = await loaded(admin);
    expect(there.sample).toEqual({ loaded: true, loading: false, error: null });
    expect(there.organisation).toMatchObject({ hasData: true, vision: expect.stringContaining('million') });
    const roles = there.viewAs?.choices.map((choice) => choice.role);
    expect(roles).toEqual(['leader', 'manager', 'manager', 'manager', 'rep', 'rep', 'rep']);
    expect(there.teams.map((team) => team.parentId === null)).toEqual([true, false, false, false]);

    const { rows } = await server.db.query<{ reps: number; days: number; waiting: number }>(
      `SELECT count(*) FILTER (WHERE leave_day IS NULL)::int AS reps,
         (SELECT count(DISTINCT day)::int FROM daily_total) AS days,
         (SELECT count(*)::int FROM rep_alias WHERE rep_id IS NULL) AS waiting FROM rep`,
    );
    expect(rows[0]).toMatchObject({ reps: 27, waiting: 0 });
    expect(rows[0]?.days).toBeGreaterThan(450);
    expect((await admin.post<{ code: string }>('/api/sample')).body.code).toBe('sample.there');

    const file = await admin.get('/api/sample/yesterday.csv');
    expect(file.headers.get('content-disposition')).toContain('yesterday.csv');
    expect(file.text.split('\n').length).toBeGreaterThan(30);

    const leader = there.viewAs?.choices[0]?.userId;
    expect((await admin.post('/api/session/view-as', { userId: leader })).status).toBeLessThan(300);
    expect((await admin.delete('/api/sample')).status).toBe(403);
    await admin.post('/api/session/view-as', { userId: null });

    expect((await admin.delete('/api/sample')).status).toBe(200);
    expect(await tableSums(server.db, MAY_DIFFER)).toEqual(before);
    expect(await readdir(join(folder, 'uploads')).catch(() => [])).toEqual([]);
    expect((await session(admin)).user?.role).toBe('admin');
    expect((await admin.delete<{ code: string }>('/api/sample')).body.code).toBe('sample.none');
    expect((await admin.get('/api/sample/yesterday.csv')).status).toBe(404);
  }, 180_000);

  it('says the truth: totals in the database are those of the truth file', async () => {
    const truthFile = join(folder, 'truth.json');
    const run = await runCli(
      ['sample', '--reps', '9', '--months', '4', '--seed', '3', '--truth', truthFile],
      {
        DATABASE_URL: server.databaseUrl,
        PACELINE_DATA_DIR: folder,
      },
    );
    expect([run.code, run.stderr]).toEqual([0, '']);
    const truth = JSON.parse(await readFile(truthFile, 'utf8')) as { totals: Record<string, number> };
    const { rows } = await server.db.query<{ key: string; total: number }>(
      `SELECT m.key, sum(d.sum)::float8 AS total FROM daily_total d JOIN metric m ON m.id = d.metric_id
         JOIN feed_metric f ON f.metric_id = d.metric_id AND f.feed_id = d.feed_id GROUP BY m.key`,
    );
    const totals = Object.fromEntries(
      rows.map(({ key, total }) => [key, key === 'bookings' ? total / 100 : total]),
    );
    expect(totals).toMatchObject(truth.totals);
    const removed = await runCli(['sample', '--remove'], {
      DATABASE_URL: server.databaseUrl,
      PACELINE_DATA_DIR: folder,
    });
    expect([removed.code, removed.stderr]).toEqual([0, '']);
  }, 120_000);

  it('does not come into a database with people of its own', async () => {
    await server.db.query(`INSERT INTO rep (name) VALUES ('Ana Silva')`);
    const answer = await admin.post<{ code: string }>('/api/sample');
    expect([answer.status, answer.body.code]).toEqual([409, 'sample.real_data']);
    await server.db.query('DELETE FROM rep');
  });

  it('is for admins only', async () => {
    const stranger = new Client(server.url);
    expect((await stranger.post('/api/sample')).status).toBe(401);
    expect((await stranger.delete('/api/sample')).status).toBe(401);
    expect((await stranger.get('/api/sample/yesterday.csv')).status).toBe(401);
  });

  it('writes CSV files without a database', async () => {
    const target = join(folder, 'csv');
    const run = await runCli([
      'sample',
      '--reps',
      '8',
      '--months',
      '2',
      '--until',
      '2026-03-10',
      '--csv',
      target,
    ]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const names = await readdir(target);
    expect(names).toEqual(
      expect.arrayContaining(['roster.csv', 'quotas.csv', 'holidays.csv', 'yesterday.csv']),
    );
    const wrong = await runCli(['sample', '--reps', '7']);
    expect(wrong.stderr).toContain('--reps must be a whole number from 8 to 2000');
  });
});
