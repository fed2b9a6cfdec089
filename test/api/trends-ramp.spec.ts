import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, runCli, signIn, startServer, type Client, type TestServer } from '../support/index.js';

interface Ramp {
  months: {
    month: number;
    reps: number;
    few: boolean;
    productivity: number | null;
    fitted: number | null;
    notYet: number | null;
  }[];
  reps: number;
  reached: number;
  median: number | null;
  text: string;
  fullQuotas: { amount: number }[];
  needs: string | null;
}

/**
 * Old has been there for years and is asked for 100 calls a month: a full quota. New starts in January 2026, Bea in
 * April; their quotas of 30 have the ramp in them, and are no measure. Cy has no hire date, and no ramp.
 */
const ROSTER =
  'Rep,Team,Hire date\nOld,North,2020-01-01\nNew,North,2026-01-01\nBea,North,2026-04-01\nCy,North,\n';
const MONTHS = [1, 2, 3, 4, 5, 6].map((month) => `2026-0${month}`);
const QUOTAS = `Rep,Metric,Period,Quota\n${MONTHS.flatMap((month) => [
  `Old,Calls,${month},100`,
  `New,Calls,${month},30`,
  `Bea,Calls,${month},30`,
]).join('\n')}\n`;
const NEW = [20, 50, 80, 90, 100, 100];
const TOTALS = `Day,Rep,Calls\n2026-01-01,Old,90\n2026-06-30,Old,90\n${MONTHS.map(
  (month, index) => `${month}-12,New,${NEW[index]}`,
).join('\n')}\n2026-04-13,Bea,10\n2026-05-13,Bea,10\n2026-06-12,Bea,10\n`;

let server: TestServer;
let client: Client;
let folder: string;
const ramp = async (query = '') =>
  (await client.get<Ramp>(`/api/trends/ramp?metric=calls_attempted${query}`)).body;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-ramp-'));
  const files = { 'roster.csv': ROSTER, 'quotas.csv': QUOTAS, 'totals.csv': TOTALS };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  server = await startServer();
  const paths = Object.keys(files).map((name) => join(folder, name));
  const run = await runCli(['import', ...paths], { DATABASE_URL: server.databaseUrl });
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  client = await signIn(server.url, ADMIN.email, ADMIN.password);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

it('divides what new reps did by what a full quota would have asked, month of tenure by month', async () => {
  const { months, fullQuotas } = await ramp();
  expect(fullQuotas.map(({ amount }) => amount)).toEqual([100]);
  // Month 1: 20 of New and 10 of Bea, of 200; from month 4 on New alone.
  expect(months.map(({ month, reps, few }) => [month, reps, few])).toEqual([
    [1, 2, true],
    [2, 2, true],
    [3, 2, true],
    [4, 1, true],
    [5, 1, true],
    [6, 1, true],
  ]);
  const expected = [0.15, 0.3, 0.45, 0.9, 1, 1];
  for (const [index, value] of expected.entries()) {
    expect(months[index]?.productivity).toBeCloseTo(value, 9);
    expect(months[index]?.fitted).toBeCloseTo(value, 9);
  }
});

it('says by which month half are there; who is not there yet counts for as long as watched', async () => {
  // New: 150, 220, 270 of 300 in months 3, 4, 5. Bea is watched for three months, and not there.
  const { reps, reached, median, text, months } = await ramp();
  expect([reps, reached, median]).toEqual([2, 1, 5]);
  expect(text).toBe('Half of the new reps reach 80% of a full quota by month 5 (1 of 2 so far).');
  expect(months.map(({ notYet }) => notYet)).toEqual([1, 1, 1, 1, 0, 0]);
});

it('knows at an earlier day only what was there then', async () => {
  // Up to April: New has four months, 220 of 300 in the last three; Bea one month, too new to tell.
  expect(await ramp('&asOf=2026-04-30')).toMatchObject({
    reps: 1,
    reached: 0,
    median: null,
    text: 'Fewer than half of the new reps have reached 80% of a full quota (0 of 1 so far).',
  });
});

it('says what it needs', async () => {
  expect((await ramp('&asOf=2026-01-15')).needs).toBe(
    'Needs new reps with hire dates and three whole months of data.',
  );
  const { body } = await client.get<Ramp>('/api/trends/ramp?metric=win_rate');
  expect(body.needs).toBe('Win rate does not add up to a quota over a month.');
});
