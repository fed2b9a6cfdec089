import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, runCli, signIn, startServer, type Client, type TestServer } from '../support/index.js';

interface TrackRecord {
  closed: number;
  needed: number;
  from: string | null;
  to: string | null;
  points: number[];
  madeAt: string | null;
  card: {
    forecasts: number;
    reps: number;
    hits: number;
    brier: number;
    linearBrier: number;
    coverage80: number;
    brierDifference: { value: number; high: number };
    said: { said: string; count: number; hits: number }[];
  } | null;
  sentences: { said: string; linear: string; coverage: string } | null;
  missing: string | null;
}

const REPS = ['Ana', 'Bob', 'Cem', 'Dia', 'Eve', 'Fay'];
/** Who is asked for 12 a day does not make it; who is asked for 10 does. */
const asked = (rep: string): number => (REPS.indexOf(rep) < 3 ? 10 : 12);

const weekdays = (month: string): string[] => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: new Date(Date.UTC(year, number, 0)).getUTCDate() }, (_, at) =>
    new Date(Date.UTC(year, number - 1, at + 1)).toISOString().slice(0, 10),
  ).filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
};
/** 5 calls a day in the first half of each month, 15 in the second. */
const rows = (month: string, more = 0): string[] =>
  weekdays(month).flatMap((day, index, days) =>
    REPS.map((rep) => `${day},${rep},${(index < Math.floor(days.length / 2) ? 5 : 15) + more}`),
  );
const totals = (lines: string[]): string => ['Day,Rep,Calls', ...lines].join('\n') + '\n';
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04'];
const quotas = (months: string[]): string =>
  ['Rep,Metric,Period,Quota']
    .concat(months.flatMap((m) => REPS.map((rep) => `${rep},Calls,${m},${asked(rep) * weekdays(m).length}`)))
    .join('\n') + '\n';

let server: TestServer;
let client: Client;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-record-'));
  server = await startServer();
  client = await signIn(server.url, ADMIN.email, ADMIN.password);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function bring(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const run = await runCli(['import', ...paths], { DATABASE_URL: server.databaseUrl });
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
}

const read = async (query = 'metric=calls_attempted'): Promise<TrackRecord> =>
  (await client.get<TrackRecord>(`/api/track-record?${query}`)).body;

/** The record, once the job that follows the flags' has brought it to what is expected. */
async function record(expected: (record: TrackRecord) => boolean): Promise<TrackRecord> {
  for (let tries = 0; ; tries++) {
    const body = await read();
    if (expected(body) || tries > 80) return body;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Waits until no job is left to do. */
async function quiet(): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    const { rows: left } = await server.db.query('SELECT 1 FROM graphile_worker.jobs');
    if (left.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The jobs do not come to an end.');
}

it('says what is missing before there is enough', async () => {
  expect(await read()).toMatchObject({ closed: 0, needed: 3, card: null, sentences: null, madeAt: null });
  await bring({
    'roster.csv': `Rep,Team\n${REPS.map((rep) => `${rep},North`).join('\n')}\n`,
    'quotas.csv': quotas(MONTHS.slice(0, 3)),
    'totals.csv': totals(MONTHS.slice(0, 3).flatMap((month) => rows(month))),
  });
  const found = await record(({ madeAt }) => madeAt !== null);
  // Nothing comes before January: it cannot be judged.
  expect(found).toMatchObject({ closed: 2, from: '2025-02', to: '2025-03', card: null });
  expect(found.missing).toBe(
    'Needs 3 closed months with quotas, and one before them to learn from; you have 2.',
  );
  expect((await read('metric=win_rate')).missing).toBe('No odds are given of win rate.');
}, 60_000);

it('sets the odds beside linear pace once three periods are closed', async () => {
  await bring({ 'april-quotas.csv': quotas(['2025-04']), 'april.csv': totals(rows('2025-04')) });
  const found = await record(({ card }) => card !== null);
  expect(found).toMatchObject({
    closed: 3,
    from: '2025-02',
    to: '2025-04',
    span: 'February 2025 to April 2025',
    points: [0.25, 0.5, 0.75],
    missing: null,
  });
  // 6 reps × 3 months × 3 points; three of the reps hit each time.
  expect(found.card).toMatchObject({ forecasts: 54, reps: 6, hits: 27 });
  // In 20 days: 5 a day after 5 and 10, (50 + 75) ÷ 15 = 8.3 after 15. The line never says yes: wrong about every hit.
  expect(found.card?.linearBrier).toBe(0.5);
  expect(found.card?.brier).toBeLessThan(0.25);
  expect(found.card?.brierDifference.high).toBeLessThan(0);
  expect(found.card?.said.reduce((sum, { count }) => sum + count, 0)).toBe(54);
  expect(found.sentences?.linear).toMatch(
    /^Closer to what came than linear pace: squared error 0\.\d{3} against 0\.500 \(0 is perfect\)\.$/,
  );
  expect(found.sentences?.said).toMatch(/^Of \d+ times we said “.+”, \d+% came true\.$/);
  expect(JSON.stringify(found)).not.toMatch(/Ana|Bob|North/);
}, 60_000);

it('is not made again while no closed period has changed', async () => {
  await quiet();
  const before = await read();
  await bring({ 'may.csv': totals(rows('2025-05').slice(0, 6 * 8)) });
  await quiet();
  expect((await read()).madeAt).toBe(before.madeAt);
}, 60_000);

it('is made again when a closed period is restated', async () => {
  const before = await read();
  await bring({ 'april-again.csv': totals(rows('2025-04', 5)) });
  const found = await record(({ madeAt }) => madeAt !== before.madeAt);
  // 15 a day asked of nobody: all six hit in April, and three in each of the months before.
  expect(found.card).toMatchObject({ forecasts: 54, hits: 9 + 9 + 18 });
}, 60_000);

it('refuses what it does not know', async () => {
  expect((await client.get('/api/track-record?metric=nothing')).status).toBe(400);
  expect((await client.get('/api/track-record?grain=week')).status).toBe(400);
});
