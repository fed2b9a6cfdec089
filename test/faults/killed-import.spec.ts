import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, createDatabase, signIn, startServer, type TestServer } from '../support/index.js';
import { sumOf } from '../support/checksum.js';
import { activitiesCsv, rosterCsv } from './files.js';

const ROWS = 60_000;
const REPS = 40;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Everything that counts, without numbers that differ from run to run. */
const factSums = async (db: TestServer['db']): Promise<string[]> => [
  await sumOf(
    db,
    `SELECT concat_ws('|', e.ext_key, e.metric_id, e.part, a.text, r.email, e.credit, e.day, e.value, e.line)
       FROM event e JOIN rep_alias a ON a.id = e.alias_id LEFT JOIN rep r ON r.id = a.rep_id`,
  ),
  await sumOf(
    db,
    `SELECT concat_ws('|', r.email, d.metric_id, d.day, d.n, d.sum, d.sum_sq) FROM daily_total d JOIN rep r ON r.id = d.rep_id`,
  ),
  await sumOf(
    db,
    `SELECT concat_ws('|', t.name, d.metric_id, d.day, d.n, d.sum) FROM team_daily_total d JOIN team t ON t.id = d.team_id`,
  ),
  await sumOf(
    db,
    `SELECT concat_ws('|', t.name, c.from_day, c.to_day) FROM feed_coverage c JOIN team t ON t.id = c.team_id`,
  ),
  await sumOf(db, `SELECT concat_ws('|', kind, status, counts->>'new', counts->>'rejected') FROM import`),
];

const eventCount = async (db: TestServer['db']): Promise<number> =>
  Number((await db.query<{ n: string }>('SELECT count(*) AS n FROM event')).rows[0]?.n);

async function upload(server: TestServer, name: string, content: string): Promise<number> {
  const client = await signIn(server.url, ADMIN.email, ADMIN.password);
  const fields = { source: 'Faults', commit: 'true' };
  const answer = await client.upload<{ groupId: number }>('/api/imports', [{ name, content }], fields);
  if (answer.status !== 202) throw new Error(`The upload was refused: ${answer.status} ${answer.text}`);
  return answer.body.groupId;
}

async function statusOf(
  db: TestServer['db'],
  groupId: number,
): Promise<{ status: string; rows: number; phase: string }> {
  const { rows } = await db.query<{ status: string; rows: number; phase: string }>(
    `SELECT status, coalesce((progress->>'rows')::int, 0) AS rows, coalesce(progress->>'phase', '') AS phase
       FROM import WHERE group_id = $1`,
    [groupId],
  );
  return rows[0] ?? { status: 'missing', rows: 0, phase: '' };
}

async function committed(db: TestServer['db'], groupId: number): Promise<void> {
  for (const deadline = Date.now() + 60_000; ; await wait(20)) {
    const { status } = await statusOf(db, groupId);
    if (status === 'committed') return;
    if (status === 'failed' || Date.now() > deadline) throw new Error(`The import is ${status}.`);
  }
}

/** Nobody but the given connection works on the database any more: what a killed server had begun is rolled back. */
async function alone(db: TestServer['db']): Promise<void> {
  for (const deadline = Date.now() + 30_000; ; await wait(20)) {
    const { rows } = await db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
    if (rows[0]?.n === 0) return;
    if (Date.now() > deadline) throw new Error('The killed server still has connections.');
  }
}

// When to kill: what the import says of itself by then.
const POINTS: [string, (now: { status: string; rows: number; phase: string }) => boolean][] = [
  ['as soon as the file is received', () => true],
  ['when its first rows are read', (now) => now.rows > 0],
  ['when half of it is read', (now) => now.rows > ROWS / 2],
  ['when merging begins', (now) => now.phase === 'merging' || now.status === 'merging'],
  ['in the middle of merging', (now) => now.phase === 'merging'],
];

describe('a server that is killed in the middle of an import', () => {
  const content = activitiesCsv(ROWS, REPS);
  let expected: string[];
  let expectedEvents: number;

  async function prepare(): Promise<{
    server: TestServer;
    folder: string;
    url: string;
    drop: () => Promise<void>;
  }> {
    const folder = await mkdtemp(join(tmpdir(), 'paceline-faults-'));
    const database = await createDatabase();
    const server = await startServer({ databaseUrl: database.url, dataDir: folder });
    await committed(server.db, await upload(server, 'roster.csv', rosterCsv(REPS)));
    return { server, folder, url: database.url, drop: database.drop };
  }

  beforeAll(async () => {
    const { server, folder, drop } = await prepare();
    await committed(server.db, await upload(server, 'calls.csv', content));
    expected = await factSums(server.db);
    expectedEvents = await eventCount(server.db);
    await server.stop();
    await drop();
    await rm(folder, { recursive: true, force: true });
  }, 120_000);

  it.each(POINTS)(
    '%s leaves nothing half-done, and the next start finishes it',
    async (name, reached) => {
      const { server, folder, url, drop } = await prepare();
      const groupId = await upload(server, 'calls.csv', content);
      while (!reached(await statusOf(server.db, groupId))) await wait(2);
      if (name.includes('middle')) await wait(120);
      process.kill(server.pid, 'SIGKILL');
      await alone(server.db);
      const found = await eventCount(server.db);
      expect(name.includes('read') || name.includes('received') ? [0] : [0, expectedEvents]).toContain(found);
      await server.kill();

      const again = await startServer({ databaseUrl: url, dataDir: folder });
      await committed(again.db, groupId);
      expect(await factSums(again.db)).toEqual(expected);
      expect(await eventCount(again.db)).toBe(expectedEvents);
      const left = await again.db.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'staging'`);
      expect(left.rows).toEqual([]);
      await again.stop();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
    120_000,
  );
});
