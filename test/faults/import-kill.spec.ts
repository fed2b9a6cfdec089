import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { ADMIN, createDatabase, signIn, startServer } from '../support/index.js';

const ROWS = 60_000;
const PEOPLE = 12;

const roster = `name,team\n${Array.from({ length: PEOPLE }, (_, at) => `Rep ${at},Team ${at % 3}`).join('\n')}\n`;
const calls = `id,rep,type,date,outcome\n${Array.from({ length: ROWS }, (_, at) => {
  const day = `2026-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, '0')}`;
  return `call-${at},Rep ${at % PEOPLE},call,${day},${at % 3 === 0 ? 'connected' : 'no answer'}`;
}).join('\n')}\n`;

const CHECKSUM = `SELECT md5(concat(
  (SELECT string_agg(concat_ws(' ', ext_key, metric_id, part, day, value, line), ';' ORDER BY ext_key, metric_id, part) FROM event),
  (SELECT string_agg(concat_ws(' ', r.name, metric_id, day, n, sum), ';' ORDER BY r.name, metric_id, day)
    FROM daily_total d JOIN rep r ON r.id = d.rep_id),
  (SELECT string_agg(concat_ws(' ', t.name, metric_id, day, n, sum), ';' ORDER BY t.name, metric_id, day)
    FROM team_daily_total d JOIN team t ON t.id = d.team_id))) AS sum`;

const value = async <T>(db: pg.Client, sql: string): Promise<T> => {
  const { rows } = await db.query<Record<string, T>>(sql);
  return Object.values(rows[0] ?? {})[0] as T;
};
const until = async (db: pg.Client, sql: string, patience = 60_000): Promise<void> => {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(3)) {
    if (await value<boolean>(db, sql)) return;
  }
  throw new Error(`Never came true: ${sql}`);
};

const CALLS = `(SELECT * FROM import WHERE kind IS DISTINCT FROM 'roster' ORDER BY id DESC LIMIT 1) i`;
const working = (like: string): string =>
  `SELECT count(*) > 0 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
     AND state <> 'idle' AND query LIKE '${like}'`;

const POINTS: readonly [string, string][] = [
  ['as soon as the file has come', 'SELECT true'],
  [
    'while the file is read',
    `SELECT status = 'reading' AND COALESCE((progress->>'rows')::int, 0) > 0 FROM ${CALLS}`,
  ],
  ['when everything is staged', `SELECT status = 'merging' FROM ${CALLS}`],
  ['while events are written', working('%INSERT INTO event (%')],
  ['while totals are written', working('%daily_total%')],
];

/** The server is killed in the middle of an import: nothing of it may stay, and the next server finishes it. */
describe('SIGKILL in the middle of an import', () => {
  let undisturbed: string;

  const withServer = async (
    work: (begin: typeof startServer, folder: string, url: string) => Promise<void>,
  ): Promise<void> => {
    const [database, folder] = [await createDatabase(), await mkdtemp(join(tmpdir(), 'paceline-kill-'))];
    try {
      await work(startServer, folder, database.url);
    } finally {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    }
  };
  const options = (folder: string, databaseUrl: string) => ({
    databaseUrl,
    env: { PACELINE_DATA_DIR: folder },
  });
  const send = async (url: string, name: string, content: string): Promise<void> => {
    const admin = await signIn(url, ADMIN.email, ADMIN.password);
    const answer = await admin.upload('/api/imports', [{ name, content }], { commit: 'true' });
    if (answer.status !== 202) throw new Error(answer.text);
  };
  const committed = `SELECT bool_and(status = 'committed') FROM import`;

  beforeAll(async () => {
    await withServer(async (begin, folder, url) => {
      const server = await begin(options(folder, url));
      await send(server.url, 'roster.csv', roster);
      await until(server.db, committed);
      await send(server.url, 'calls.csv', calls);
      await until(server.db, committed);
      undisturbed = await value(server.db, CHECKSUM);
      await server.stop();
    });
  }, 180_000);

  it.each(POINTS)(
    '%s',
    async (_, point) => {
      await withServer(async (begin, folder, url) => {
        const first = await begin(options(folder, url));
        await send(first.url, 'roster.csv', roster);
        await until(first.db, committed);
        await send(first.url, 'calls.csv', calls);
        await until(first.db, point);
        await first.kill();

        const second = await begin(options(folder, url));
        const seen = new Set<number>();
        const count = 'SELECT count(*)::int FROM event';
        for (; !(await value<boolean>(second.db, committed)); await sleep(20))
          seen.add(await value(second.db, count));
        expect(await value(second.db, CHECKSUM)).toBe(undisturbed);
        const whole = await value<number>(second.db, count);
        expect([...seen].filter((events) => events !== 0 && events !== whole)).toEqual([]);
        expect(await value(second.db, `SELECT count(*)::int FROM import`)).toBe(2);
        await until(second.db, `SELECT count(*) = 0 FROM pg_tables WHERE schemaname = 'staging'`, 10_000);
        await second.stop();
      });
    },
    180_000,
  );
});
