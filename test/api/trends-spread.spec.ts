import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, runCli, signIn, startServer, type Client, type TestServer } from '../support/index.js';

interface Spread {
  quarters: {
    key: string;
    attainments: {
      count: number;
      reached: number;
      near: number;
      half: number;
      p10: number;
      median: number;
      p90: number;
      text: string;
    } | null;
    concentration: {
      count: number;
      gini: { value: number; low: number; high: number };
      topPeople: number;
      topShare: { value: number };
      chance: { gini: number; topShare: number } | null;
      text: string;
    } | null;
    dots: { rep: { name: string }; attainment: number }[];
  }[];
  needs: string | null;
}

/** In the second quarter of 2026 five reps make 10, 20, 30, 40 and 100 calls; each is asked for 40. Fay has no quota. */
const CALLS = { Ana: 10, Bob: 20, Cid: 30, Dee: 40, Eve: 100, Fay: 7 };
const ROSTER = `Rep,Team,Office\n${Object.keys(CALLS)
  .map((name) => `${name},${name < 'Cid' ? 'North' : 'South'},Company`)
  .join('\n')}\n`;
const QUOTAS = `Rep,Metric,Period,Quota\n${Object.keys(CALLS)
  .filter((name) => name !== 'Fay')
  .map((name) => `${name},Calls,2026-Q2,40`)
  .join('\n')}\n`;
const TOTALS = `Day,Rep,Calls\n${Object.entries(CALLS)
  .flatMap(([name, calls]) => [`2026-04-01,${name},${calls}`, `2026-07-03,${name},1`])
  .join('\n')}\n`;

let server: TestServer;
let client: Client;
let folder: string;
const spread = async (query = '') =>
  (await client.get<Spread>(`/api/trends/spread?metric=calls_attempted${query}`)).body;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-spread-'));
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

it('has the closed quarters with data only, the newest first', async () => {
  expect((await spread()).quarters.map(({ key }) => key)).toEqual(['2026-Q2']);
});

it('counts who made the quota, and says where the middle and the tenths lie', async () => {
  const [quarter] = (await spread()).quarters;
  // 10, 20, 30, 40, 100 of 40: 25%, 50%, 75%, 100%, 250%. Tenths: 0.25 + 0.4 × 0.25, and 1 + 0.6 × 1.5.
  expect(quarter?.attainments).toMatchObject({ count: 5, reached: 2, near: 2, half: 4, median: 0.75 });
  expect(quarter?.attainments?.p10).toBeCloseTo(0.35, 12);
  expect(quarter?.attainments?.p90).toBeCloseTo(1.9, 12);
  expect(quarter?.attainments?.text).toBe(
    'Q2 2026: 2 of 5 reached their quota; the middle rep ended at 75%.',
  );
  expect(quarter?.dots.map(({ rep, attainment }) => [rep.name, attainment])).toEqual([
    ['Ana', 0.25],
    ['Bob', 0.5],
    ['Cid', 0.75],
    ['Dee', 1],
    ['Eve', 2.5],
  ]);
});

it('says how much hangs on a few, beside what chance alone makes of equals', async () => {
  const found = (await spread()).quarters[0]?.concentration;
  // (−4 × 10 − 2 × 20 + 0 × 30 + 2 × 40 + 4 × 100) ÷ (4 × 200).
  expect(found?.gini.value).toBeCloseTo(0.5, 12);
  expect(found).toMatchObject({ count: 5, topPeople: 1, topShare: { value: 0.5 } });
  // 200 calls in five equal parts of 40 ± 6.3: the largest of five is about 1.16 standard deviations above.
  expect(found?.chance?.topShare).toBeCloseTo(0.2 + (1.16 * Math.sqrt(40)) / 200, 2);
  expect(found?.text).toBe('Top 1 of 5 carries 50%; by chance alone 24%.');
});

it('goes by a team’s own reps, and does not count who has no quota', async () => {
  const teams = (await client.get<{ id: number; name: string }[]>('/api/teams')).body;
  const south = await spread(`&team=${teams.find(({ name }) => name === 'South')?.id}`);
  expect(south.quarters[0]?.dots.map(({ rep }) => rep.name)).toEqual(['Cid', 'Dee', 'Eve']);
  expect(south.quarters[0]?.concentration?.count).toBe(3);
});

it('says why there is nothing', async () => {
  expect(await spread('&asOf=2026-05-31')).toMatchObject({
    quarters: [],
    needs: 'Needs a closed quarter with data.',
  });
  const { body } = await client.get<Spread>('/api/trends/spread?metric=win_rate');
  expect(body.needs).toBe('Win rate does not add up to a quota over a quarter.');
});
