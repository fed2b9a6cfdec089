import type { PlainMeasure } from '@paceline/metrics';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, runCli, signIn, startServer, type Client, type TestServer } from '../support/index.js';

interface Range {
  low: number;
  high: number;
}
interface Series {
  team: { name: string } | null;
  method: string | null;
  methodText: string;
  steps: {
    key: string;
    begun: boolean;
    expected: number;
    likely: Range | null;
    odds: PlainMeasure;
    text: string;
  }[];
  trend: { direction: string | null; text: string };
  changes: { day: string; change: number; text: string }[];
}
interface Outlook {
  total: Series;
  panels: Series[];
  note: string | null;
  record: {
    entries: { key: string; expected: number; actual: number; inside: boolean }[];
    inside: number;
    text: string | null;
  };
}

/**
 * North makes 4 calls a weekday throughout. South makes 2 until January 2026 and 4 from Monday, January 5th on.
 * Two and a half years, so that months, quarters and weeks all have a past.
 */
const ROSTER = 'Rep,Team,Office\nAna,North,Company\nCid,South,Company\n';
const QUOTAS =
  'Rep,Metric,Period,Quota\n' +
  ['2026-09', '2026-10', '2026-11']
    .flatMap((month) => [`Ana,Calls,${month},60`, `Cid,Calls,${month},400`])
    .join('\n') +
  '\n';
const LAST = '2026-09-11';

function totals(): string {
  const rows = ['Day,Rep,Calls'];
  for (let at = Date.UTC(2024, 1, 1); at <= Date.parse(LAST); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    const weekday = new Date(at).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    rows.push(`${day},Ana,4`, `${day},Cid,${day < '2026-01-05' ? 2 : 4}`);
  }
  return rows.join('\n');
}

let server: TestServer;
let client: Client;
let folder: string;
const outlook = async (query = '') =>
  (await client.get<Outlook>(`/api/trends/outlook?metric=calls_attempted${query}`)).body;
const of = ({ panels }: Outlook, name: string) => panels.find(({ team }) => team?.name === name) as Series;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-outlook-'));
  const files = { 'roster.csv': ROSTER, 'quotas.csv': QUOTAS, 'totals.csv': totals() };
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

it('looks ahead from the last closed month: the one that has begun, and the five after it', async () => {
  const { total, panels, note } = await outlook();
  expect(panels.map(({ team }) => team?.name).sort()).toEqual(['North', 'South']);
  expect(note).toBeNull();
  expect(total.steps.map(({ key, begun }) => [key, begun])).toEqual([
    ['2026-09', true],
    ['2026-10', false],
    ['2026-11', false],
    ['2026-12', false],
    ['2027-01', false],
    ['2027-02', false],
  ]);
  expect(total.method).toBe('theta');
  expect(total.methodText).toMatch(/^Theta: .* Ranges from \d+ past misses\.$/);
});

it('expects of a steady team what it always does, with its chance of the quota', async () => {
  const north = of(await outlook(), 'North');
  // 20 to 23 weekdays a month, 4 calls each.
  for (const { expected, likely } of north.steps) {
    expect(expected).toBeGreaterThan(76);
    expect(expected).toBeLessThan(96);
    expect(likely?.low).toBeLessThanOrEqual(expected);
    expect(likely?.high).toBeGreaterThanOrEqual(expected);
  }
  expect(north.steps[1]?.text).toMatch(/^Likely \d+–\d+ \(8 in 10\) against 60; more than 9 in 10 chance\.$/);
  // Months without a quota have no odds; one that has begun leaves them to its landing.
  expect(north.steps[3]?.odds).toEqual({ value: null, reason: 'no_quota' });
  expect(north.steps[0]?.text).toMatch(/^Forecast before it began: \d+–\d+ \(8 in 10\)\.$/);
});

it('says nearly no chance where the quota is four times what comes', async () => {
  expect(of(await outlook(), 'South').steps[1]?.text).toMatch(/against 400; less than 1 in 10 chance\.$/);
});

it('claims no trend of a steady team, and finds the week in which the other doubled', async () => {
  const answer = await outlook();
  expect(of(answer, 'North').changes).toEqual([]);
  expect(of(answer, 'North').trend).toMatchObject({ direction: 'unclear' });
  const [change, ...more] = of(answer, 'South').changes;
  expect(more).toEqual([]);
  expect(change?.day).toBe('2026-01-05');
  expect(change?.change).toBeCloseTo(1, 9);
  expect(change?.text).toBe('Level up 100% from the week of Jan 5: about 20 a week, was 10.');
});

it('keeps its own record: what it said of each month before it began, and what came', async () => {
  const { record } = await outlook();
  expect(record.entries.map(({ key }) => key)).toEqual([
    '2025-09',
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
  ]);
  // January 2026: 22 weekdays of 4, and of 2 on the first two and 4 on the other 20.
  expect(record.entries[4]).toMatchObject({ actual: 22 * 4 + 2 * 2 + 20 * 4, inside: false });
  expect(record.inside).toBe(record.entries.filter(({ inside }) => inside).length);
  expect(record.text).toMatch(
    new RegExp(
      `^${record.inside} of the last 12 months ended inside the 8-in-10 range; missed by \\d+% on average\\.$`,
    ),
  );
});

it('says what is missing with little history', async () => {
  const { total, record } = await outlook('&asOf=2024-03-31');
  // February and March 2024.
  expect(total.methodText).toBe('Too little history for a range: needs 7 closed months, has 2.');
  expect(total.steps[1]?.likely).toBeNull();
  expect(total.trend).toEqual({
    direction: null,
    range: null,
    text: 'Needs 12 closed months to speak of a trend, has 2.',
  });
  expect(record).toMatchObject({ entries: [], inside: 0, text: null });
});

it('looks ahead by quarters and weeks too', async () => {
  // The file ends on a Friday: its week is not over.
  expect((await outlook('&grain=quarter')).total.steps.map(({ key }) => key)).toEqual([
    '2026-Q3',
    '2026-Q4',
    '2027-Q1',
    '2027-Q2',
  ]);
  expect((await outlook('&grain=week&from=2026-03-02')).total.steps[0]?.key).toBe('2026-W37');
});

it('looks ahead of a team’s whole, and leaves its reps to their own pages', async () => {
  const teams = (await client.get<{ id: number; name: string }[]>('/api/teams')).body;
  const north = await outlook(`&team=${teams.find(({ name }) => name === 'North')?.id}`);
  expect(north).toMatchObject({ panels: [], note: 'A rep’s odds are on the rep’s page.' });
  expect(north.total.steps).toHaveLength(6);
});
