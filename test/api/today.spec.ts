import type { PlainMeasure, PlainReading } from '@paceline/metrics';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, runCli, signIn, startServer, type Client, type TestServer } from '../support/index.js';

interface Today {
  asOf: string;
  defaultAsOf: string | null;
  metric: { key: string };
  period: { key: string };
  team: { name: string } | null;
  freshness: {
    coveredTo: string | null;
    staleDays: number | null;
    waiting: { team: string; since: string | null }[];
  };
  lead: { text: string; detail: string | null; status: string };
  teamReading: PlainReading;
  dayStrip: { day: string; metrics: { metric: { key: string } }[]; todayDay: string; today: unknown };
  rows: {
    rep: { id: number; name: string };
    team: { id: number; name: string } | null;
    reading: PlainReading;
    nextStep: { text: string } | null;
    spark: (number | null)[];
  }[];
  quotaCoverage: { withQuota: number; reps: number };
  unassigned: { value: number; rows: number } | null;
}

let server: TestServer;
let client: Client;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-today-'));
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

const today = async (query = '') => (await client.get<Today>(`/api/today${query}`)).body;
const teamId = async (name: string) =>
  (await client.get<{ id: number; name: string }[]>('/api/teams')).body.find((team) => team.name === name)
    ?.id;

/** A call each weekday of June 2026 from one day to another. June 1 is a Monday; there are 22 weekdays. */
function calls(rep: string, from: number, to: number): string[] {
  const days = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const worked = days.filter((day) => ![6, 7, 13, 14, 20, 21, 27, 28].includes(day));
  return worked.map((day) => `2026-06-${String(day).padStart(2, '0')},${rep},1`);
}
const file = (...rows: string[][]) => ['Day,Rep,Calls', ...rows.flat()].join('\n');

it('answers without any data: nothing to show, and says so', async () => {
  const empty = await today();
  expect(empty).toMatchObject({ defaultAsOf: null, rows: [], dayStrip: { metrics: [], today: null } });
  expect(empty.metric.key).toBe('bookings');
  expect(empty.freshness).toEqual({
    coveredTo: null,
    lastImportId: null,
    lastImportAt: null,
    staleDays: null,
    waiting: [],
  });
  expect(empty.lead.text).toMatch(/: waiting for data\.$/);
  expect(empty.unassigned).toEqual({ value: 0, rows: 0 });
});

it('without quotas ranks what was done, the most first', async () => {
  const roster = 'Rep,Team,Office\nAna,North,Company\nBob,North,Company\nCid,South,Company\n';
  const rows = [calls('Ana', 1, 12), calls('Bob', 1, 19), calls('Cid', 1, 19), ['2026-06-10,Stranger,5']];
  await bring({ 'roster.csv': roster, 'calls.csv': file(...rows) });
  const seen = await today();
  expect(seen).toMatchObject({
    asOf: '2026-06-19',
    period: { key: '2026-06' },
    metric: { key: 'calls_attempted' },
  });
  expect(seen.rows.map(({ rep, reading }) => [rep.name, reading.actual.value, reading.status])).toEqual([
    ['Bob', 15, 'no_target'],
    ['Cid', 15, 'no_target'],
    ['Ana', 10, 'no_target'],
  ]);
  expect(seen.rows.every(({ nextStep }) => nextStep === null)).toBe(true);
  expect(seen.lead).toEqual({
    text: 'June calls: 40 so far; no quota.',
    detail: 'Upload quotas or start from suggested ones to see pace.',
    status: 'no_target',
  });
  expect(seen.unassigned).toEqual({ value: 5, rows: 1 });
});

it('keeps the pace of a team whose file is missing where its data ends', async () => {
  await bring({
    'quotas.csv':
      'Rep,Metric,Period,Quota\nAna,Calls,2026-06,22\nBob,Calls,2026-06,22\nCid,Calls,2026-06,22\n',
    'more.csv': file(calls('Ana', 22, 26), calls('Bob', 22, 26)),
  });
  const seen = await today();
  expect(seen.asOf).toBe('2026-06-26');
  expect(seen.freshness).toMatchObject({
    coveredTo: '2026-06-26',
    waiting: [{ team: 'South', since: '2026-06-20' }],
  });
  const cid = seen.rows.find(({ rep }) => rep.name === 'Cid');
  // 15 of 22 through June 19; the 5 days after it are no data, not nothing.
  expect(cid?.reading).toMatchObject({ actual: { value: 15 }, status: 'on_pace', coveredTo: '2026-06-19' });
  expect(cid?.reading.expected.value).toBeCloseTo(15, 9);
  expect(cid?.spark.slice(-6)).toEqual([1, null, null, null, null, null]);
  // Ana made 15 of the 20 asked, Bob 20: with Cid 50 of 55.
  expect(seen.teamReading.actual.value).toBe(50);
  expect(seen.teamReading.expected.value).toBeCloseTo(55, 9);
});

it('narrows to a team and what is below it', async () => {
  const south = await today(`?team=${await teamId('South')}`);
  expect(south.team?.name).toBe('South');
  expect(south.rows.map(({ rep }) => rep.name)).toEqual(['Cid']);
  expect(south.unassigned).toBeNull();
  const company = await today(`?team=${await teamId('Company')}`);
  expect(company.rows).toHaveLength(3);
});

it('looks back as of any day, and never into the future', async () => {
  const back = await today('?asOf=2026-06-05');
  expect(back).toMatchObject({ asOf: '2026-06-05', defaultAsOf: '2026-06-26' });
  expect(back.rows.map(({ reading }) => reading.actual.value)).toEqual([5, 5, 5]);
  const ahead = await today('?asOf=2199-01-01&period=2026-06');
  expect(ahead.asOf).toBe('2026-06-30');
});

it('shows on a weekend the Friday before', async () => {
  const sunday = await today('?asOf=2026-06-14');
  expect(sunday).toMatchObject({ asOf: '2026-06-14', dayStrip: { day: '2026-06-12' } });
});

it('uses the team’s own quota where it has one, and then counts everybody', async () => {
  await bring({ 'plan.csv': 'Team,Metric,Period,Quota\nNorth,Calls,2026-06,88\n' });
  const north = await today(`?team=${await teamId('North')}`);
  // 44 are the reps'; 20 of 22 days are gone: 88 × 20/22 = 80 asked, 35 made.
  expect(north.teamReading).toMatchObject({ actual: { value: 35 }, quota: { value: 88 }, status: 'behind' });
  expect(north.teamReading.expected.value).toBeCloseTo(80, 9);
});

it.each([
  ['?metric=nothing', 'metric.unknown'],
  ['?metric=cycle_days_sum', 'metric.unknown'],
  ['?period=2026-13', 'period.unknown'],
  ['?period=FY2026-Q1', 'period.unknown'],
  ['?asOf=2026-06-31', 'day.unknown'],
  ['?asOf=yesterday', 'request.invalid'],
  ['?team=north', 'request.invalid'],
  ['?colour=red', 'request.invalid'],
])('refuses %s with %s', async (query, code) => {
  const { status, body } = await client.get<{ code: string }>(`/api/today${query}`);
  expect([status, body.code]).toEqual([400, code]);
});

it('gives a rep’s page, facts against before and the team, and the list of reps', async () => {
  const list = (
    await client.get<{ id: number; name: string; team: { name: string }; active: boolean }[]>('/api/reps')
  ).body;
  expect(list.map(({ name, team, active }) => [name, team.name, active])).toEqual([
    ['Ana', 'North', true],
    ['Bob', 'North', true],
    ['Cid', 'South', true],
  ]);
  const ana = list[0]?.id;
  const one = (await client.get<{ canNote: boolean; fte: number }>(`/api/reps/${ana}`)).body;
  expect(one).toMatchObject({ canNote: true, fte: 1 });
  const pace = (
    await client.get<{
      lead: { text: string };
      facts: { label: string; rep: PlainMeasure; ownBefore: PlainMeasure; team: PlainMeasure }[];
    }>(`/api/reps/${ana}/pace?metric=calls_attempted&period=2026-06`)
  ).body;
  // 15 of 22 are 68%, 20 days of 22 are 91%.
  expect(pace.lead.text).toBe('June calls: 23 pp behind pace, 15 of 22 (68%; pace 91%).');
  expect(pace.facts[0]).toMatchObject({ label: 'Calls per working day', rep: { value: 0.75 } });
  expect(pace.facts[0]?.ownBefore).toEqual({ value: null, reason: 'waiting_for_data' });
  // North: 35 calls in 40 working days of two reps.
  expect(pace.facts[0]?.team.value).toBeCloseTo(35 / 40, 9);
});
