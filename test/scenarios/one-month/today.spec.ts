import { fileURLToPath } from 'node:url';
import { createDatabase, runCli, signIn, startServer, ADMIN } from '../../support/index.js';
import type { Client, TestDatabase, TestServer } from '../../support/index.js';
import type { PlainReading, PlainMeasure } from '@paceline/metrics';

interface Row {
  rep: { id: number; name: string };
  team: { name: string } | null;
  reading: PlainReading;
  yesterday: { actual: PlainMeasure; target: PlainMeasure };
  nextStep: { text: string; why: string | null } | null;
  absentOnDay: boolean;
}

interface Today {
  asOf: string;
  defaultAsOf: string;
  period: { key: string; workingDays: number; closedWorkingDays: number };
  lead: { text: string; detail: string; status: string };
  teamReading: PlainReading;
  rows: Row[];
  dayStrip: {
    day: string;
    metrics: { metric: { key: string }; actual: PlainMeasure; target: PlainMeasure; status: string }[];
  };
  deviation: { day: string; gap: number | null }[];
  quotaCoverage: { withQuota: number; reps: number };
  freshness: { coveredTo: string | null; waiting: unknown[] };
}

const FILES = ['roster.csv', 'holidays.csv', 'absences.csv', 'quotas.csv', 'daily-totals.csv'];
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

describe('one month of seven reps, as of Monday, September 21', () => {
  let database: TestDatabase;
  let server: TestServer;
  let client: Client;
  let today: Today;

  beforeAll(async () => {
    database = await createDatabase();
    const run = await runCli(['import', ...FILES.map(here)], { DATABASE_URL: database.url });
    if (run.code !== 0) throw new Error(`The files could not be imported:\n${run.stdout}${run.stderr}`);
    server = await startServer({ databaseUrl: database.url });
    client = await signIn(server.url, ADMIN.email, ADMIN.password);
    today = (await client.get<Today>('/api/today?metric=meetings_held&period=2026-09')).body;
  }, 180_000);

  afterAll(async () => {
    await server?.stop();
    await database?.drop();
  });

  const rowOf = (name: string): Row => {
    const found = today.rows.find(({ rep }) => rep.name.startsWith(name));
    if (!found) throw new Error(`No row of ${name}.`);
    return found;
  };

  it('counts the days of the country that most work in, up to the last one with data', () => {
    expect(today).toMatchObject({ asOf: '2026-09-21', defaultAsOf: '2026-09-21' });
    expect(today.period).toMatchObject({ key: '2026-09', workingDays: 21, closedWorkingDays: 14 });
    expect(today.freshness).toMatchObject({ coveredTo: '2026-09-21', waiting: [] });
  });

  it('says where the team stands, and who explains the gap', () => {
    expect(today.lead).toEqual({
      text: 'September meetings held: 3 pp behind pace, 127 of 210 (60%; pace 63%).',
      detail: '2 of 3 behind carry 92% of the shortfall.',
      status: 'on_pace',
    });
  });

  it('sums the team', () => {
    const { teamReading: team } = today;
    expect(team.actual.value).toBe(127);
    expect(team.quota.value).toBe(210);
    expect(team.attainment.value).toBeCloseTo(127 / 210, 9);
    expect(team.expected.value).toBeCloseTo(133, 9);
    expect(team.gap.value).toBeCloseTo(-6, 9);
    expect(team.paceIndex.value).toBeCloseTo(127 / 133, 9);
    expect(team.requiredPerDay.value).toBeCloseTo(83 / 7, 9);
    expect(team.currentPerDay.value).toBeCloseTo(127 / 15, 9);
    expect(team.status).toBe('on_pace');
    expect(today.quotaCoverage).toEqual({ withQuota: 6, reps: 7 });
    expect(today.deviation.at(-1)?.day).toBe('2026-09-21');
    expect(today.deviation.at(-1)?.gap).toBeCloseTo(-6, 9);
  });

  it('shows the furthest behind first, and who has no quota last', () => {
    expect(today.rows.map(({ rep }) => rep.name.split(' ')[0])).toEqual([
      'Ana', 'Gil', 'Eva', 'Ben', 'Cleo', 'Finn', 'Dan',
    ]); // prettier-ignore
  });

  // actual, quota, progress, expected, gap, needed, so far, lift, status, on the 21st: done, asked
  it.each([
    ['Ana', 20, 42, 14 / 21, 28, -8, 22 / 7, 20 / 14, 66 / 30, 'behind', 1, 2],
    ['Gil', 24, 41, 13.5 / 20.5, 27, -3, 17 / 7, 24 / 13.5, 17 / 7 / (24 / 13.5), 'behind', 1, 2],
    ['Eva', 13, 21, 7 / 10.5, 14, -1, 8 / 3.5, 13 / 7, 8 / 3.5 / (13 / 7), 'watch', 1, 1],
    ['Ben', 23, 36, 11 / 18, 22, 1, 13 / 7, 23 / 11, 13 / 7 / (23 / 11), 'on_pace', 2, 2],
    ['Cleo', 14, 26, 6 / 13, 12, 2, 12 / 7, 14 / 6, 12 / 7 / (14 / 6), 'ahead', 3, 2],
    ['Finn', 33, 44, 15 / 22, 30, 3, 11 / 7, 33 / 15, 11 / 7 / (33 / 15), 'ahead', 2, 2],
  ])('reads %s', (name, actual, quota, progress, expected, gap, needed, soFar, lift, status, done, asked) => {
    const { reading, yesterday } = rowOf(name);
    expect(reading.actual.value).toBe(actual);
    expect(reading.quota.value).toBe(quota);
    expect(reading.attainment.value).toBeCloseTo(actual / quota, 9);
    expect(reading.progress.value).toBeCloseTo(progress, 9);
    expect(reading.expected.value).toBeCloseTo(expected, 9);
    expect(reading.gap.value).toBeCloseTo(gap, 9);
    expect(reading.gapToQuota.value).toBe(quota - actual);
    expect(reading.paceIndex.value).toBeCloseTo(actual / expected, 9);
    expect(reading.requiredPerDay.value).toBeCloseTo(needed, 9);
    expect(reading.currentPerDay.value).toBeCloseTo(soFar, 9);
    expect(reading.requiredLift.value).toBeCloseTo(lift, 9);
    expect(reading.status).toBe(status);
    expect(yesterday.actual.value).toBe(done);
    expect(yesterday.target.value).toBeCloseTo(asked, 9);
  });

  it('gives who has no quota no target, and says why', () => {
    const { reading, nextStep, absentOnDay } = rowOf('Dan');
    expect(reading.actual).toEqual({ value: 10, reason: null });
    expect(reading.quota).toEqual({ value: null, reason: 'no_quota' });
    expect(reading.expected).toEqual({ value: null, reason: 'no_quota' });
    expect(reading.status).toBe('no_target');
    expect(nextStep).toEqual({ text: 'Set a quota to see pace.', why: 'No quota for this period.' });
    expect(absentOnDay).toBe(true);
    expect(today.rows.filter((row) => row.absentOnDay)).toHaveLength(1);
  });

  it('says what to do next, and why', () => {
    expect(rowOf('Ana').nextStep).toEqual({
      text: 'Needs 3.1 meetings a day; averaged 1.4.',
      why: '8 meetings behind pace.',
    });
    expect(rowOf('Gil').nextStep).toEqual({
      text: 'Needs 2.4 meetings a day; averaged 1.8.',
      why: '3 meetings behind pace.',
    });
    expect(rowOf('Eva').nextStep?.text).toBe('Needs 2.3 meetings a day; averaged 1.9.');
    for (const name of ['Ben', 'Cleo', 'Finn']) expect(rowOf(name).nextStep).toBeNull();
  });

  it('holds the last day against what it asked', () => {
    expect(today.dayStrip.day).toBe('2026-09-21');
    const strip = today.dayStrip.metrics.map(({ metric, actual, target, status }) => [
      metric.key, actual.value, Math.round((target.value ?? 0) * 1e9) / 1e9, status,
    ]); // prettier-ignore
    expect(strip).toEqual([
      ['calls_attempted', 20, 20, 'on_pace'],
      ['meetings_held', 10, 11, 'watch'],
    ]);
  });

  it('says the same on a rep’s own page, day by day', async () => {
    const ben = await client.get<{
      lead: { text: string };
      days: {
        day: string;
        actual: number | null;
        cumulative: number | null;
        pace: number;
        capacity: number;
      }[];
    }>(`/api/reps/${rowOf('Ben').rep.id}/pace?metric=meetings_held&period=2026-09`);
    expect(ben.body.lead.text).toBe('September meetings held: 3 pp ahead of pace, 23 of 36 (64%; pace 61%).');
    const on = (day: string) => ben.body.days.find((each) => each.day === day);
    expect(on('2026-09-07')).toMatchObject({ capacity: 0, actual: 0, cumulative: 9 });
    expect(on('2026-09-10')).toMatchObject({ capacity: 0, cumulative: 11 });
    expect(on('2026-09-10')?.pace).toBeCloseTo(10, 9);
    expect(on('2026-09-21')).toMatchObject({ capacity: 1, actual: 2, cumulative: 23 });
    expect(on('2026-09-21')?.pace).toBeCloseTo(22, 9);
    expect(on('2026-09-22')).toMatchObject({ actual: null, cumulative: null });
    expect(on('2026-09-30')?.pace).toBeCloseTo(36, 9);
  });

  it('shows the rows behind a number, with file and line', async () => {
    const path = `/api/reps/${rowOf('Cleo').rep.id}/records?metric=meetings_held&from=2026-09-01&to=2026-09-30`;
    const { body } = await client.get<{
      total: number;
      rows: { day: string; value: number; fileName: string; line: number }[];
    }>(path);
    expect(body.total).toBe(6);
    expect(body.rows.reduce((sum, { value }) => sum + value, 0)).toBe(14);
    expect(body.rows[0]).toMatchObject({
      day: '2026-09-21',
      value: 3,
      fileName: 'daily-totals.csv',
      line: 85,
    });
  });
});
