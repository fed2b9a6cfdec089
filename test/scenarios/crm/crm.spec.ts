import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { PlainMeasure, PlainReading } from '@paceline/metrics';
import { ADMIN, createDatabase, realData, runCli, signIn, startServer } from '../../support/index.js';
import type { Client, TestDatabase, TestServer } from '../../support/index.js';

interface Today {
  period: { workingDays: number; closedWorkingDays: number };
  lead: { text: string; detail: string; status: string };
  teamReading: PlainReading;
  rows: { rep: { id: number; name: string }; reading: PlainReading; nextStep: { text: string } | null }[];
}

interface Trends {
  total: { points: { key: string; value: PlainMeasure; complete: boolean }[] };
  panels: { team: { name: string }; points: { value: PlainMeasure }[] }[];
}

const data = realData();
if (data === undefined)
  process.stdout.write('Skipped: the CRM data set is not there (../shared/data or PACELINE_TEST_DATA).\n');
const withData = data === undefined ? describe.skip : describe;

withData('the CRM export against quotas of our own, as of December 15, 2017', () => {
  let database: TestDatabase;
  let server: TestServer;
  let client: Client;
  let today: Today;

  beforeAll(async () => {
    const folder = join(data ?? '', 'crm-sales-opportunities');
    const files = [
      join(folder, 'sales_teams.csv'),
      join(folder, 'sales_pipeline.csv'),
      fileURLToPath(new URL('quotas.csv', import.meta.url)),
    ];
    database = await createDatabase();
    const run = await runCli(['import', ...files], { DATABASE_URL: database.url });
    if (run.code !== 0) throw new Error(`The files could not be imported:\n${run.stdout}${run.stderr}`);
    server = await startServer({ databaseUrl: database.url });
    client = await signIn(server.url, ADMIN.email, ADMIN.password);
    const teams = (await client.get<{ id: number; name: string }[]>('/api/teams')).body;
    const team = teams.find(({ name }) => name === 'Dustin Brinkmann')?.id ?? 0;
    const path = `/api/today?metric=bookings&period=2017-Q4&asOf=2017-12-15&team=${team}`;
    today = (await client.get<Today>(path)).body;
  }, 120_000);

  afterAll(async () => {
    await server?.stop();
    await database?.drop();
  });

  const cents = (measure: PlainMeasure): number => Math.round(measure.value ?? Number.NaN);

  it('reads one rep', () => {
    const row = today.rows.find(({ rep }) => rep.name === 'Versie Hillebrand');
    expect(today.period).toMatchObject({ workingDays: 65, closedWorkingDays: 55 });
    expect(cents(row!.reading.quota)).toBe(58_500_00);
    expect(cents(row!.reading.actual)).toBe(44_059_00);
    expect(row?.reading.attainment.value).toBeCloseTo(44_059 / 58_500, 9);
    expect(cents(row!.reading.expected)).toBe(49_214_29);
    expect(cents(row!.reading.gap)).toBe(-5_155_29);
    expect(cents(row!.reading.requiredPerDay)).toBe(1_444_10);
    expect(cents(row!.reading.currentPerDay)).toBe(801_07);
    expect(row?.reading.status).toBe('behind');
    expect(row?.nextStep?.text).toBe('Needs $1,444 a day; averaged $801.');
  });

  it('reads one team', () => {
    const { teamReading: team, lead } = today;
    expect([team.actual, team.quota, team.expected, team.gap].map(cents)).toEqual([
      229_362_00, 292_500_00, 246_071_43, -16_709_43,
    ]);
    expect(team.attainment.value).toBeCloseTo(229_362 / 292_500, 9);
    expect(team.status).toBe('watch');
    expect(lead).toEqual({
      text: 'Q4 bookings: 6 pp behind pace, $229k of $293k (78%; pace 84%).',
      detail: '4 reps behind carry 91% of the shortfall.',
      status: 'watch',
    });
  });

  it('asks the quota of the whole quarter also when months of it are still to come', async () => {
    const { rows, teamReading } = (
      await client.get<Today>('/api/today?metric=bookings&period=2017-Q4&asOf=2017-10-13')
    ).body;
    const row = rows.find(({ rep }) => rep.name === 'Versie Hillebrand');
    expect(cents(row!.reading.quota)).toBe(58_500_00);
    // 10 of 22 working days of the first of three equal months are gone by October 13.
    expect(row?.reading.progress.value).toBeCloseTo(10 / 22 / 3, 9);
    expect(cents(teamReading.quota)).toBe(2_925_000_00);
  });

  it('ranks the reps by their distance from pace', () => {
    expect(
      today.rows.map(({ rep, reading }) => [rep.name, cents(reading.gap) / 100, reading.status]),
    ).toEqual([
      ['Versie Hillebrand', -5_155.29, 'behind'],
      ['Lajuana Vencill', -4_025.29, 'watch'],
      ['Moses Frase', -3_125.29, 'watch'],
      ['Cecily Lampkin', -2_821.29, 'watch'],
      ['Anna Snelling', -1_582.29, 'on_pace'],
    ]);
  });

  it('adds up to the known quarters, and the offices to the whole', async () => {
    const path = '/api/trends?metric=bookings&grain=quarter&from=2017-01-01&to=2017-12-31';
    const { total, panels } = (await client.get<Trends>(path)).body;
    expect(total.points.map(({ value }) => cents(value) / 100)).toEqual([
      1_134_672, 3_086_111, 2_982_255, 2_802_496,
    ]);
    expect(panels.map(({ team }) => team.name).sort()).toEqual(['Central', 'East', 'West']);
    const sums = total.points.map((_, at) =>
      panels.reduce((sum, { points }) => sum + cents(points[at]!.value), 0),
    );
    expect(sums).toEqual(total.points.map(({ value }) => cents(value)));
  });
});
