import type { PlainMeasure, PlainReading } from '@paceline/metrics';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, createDatabase, runCli, signIn, startServer } from '../../support/index.js';
import type { Client, TestDatabase, TestServer } from '../../support/index.js';

/**
 * Files are missing: July is known from the 20th, August not at all, September only in its second and fourth week.
 * Amy holds a meeting a working day, Cas every other; both are asked for 22 in September (22 working days).
 */
const WEEKS = [
  ['2026-07-20', '2026-07-24', '2026-07-27', '2026-07-31'],
  ['2026-09-07', '2026-09-11'],
  ['2026-09-21', '2026-09-25'],
];
const ROSTER = 'Rep,Team,Parent team\nAmy,East,Company\nCas,West,Company\n';
const QUOTAS = 'Rep,Metric,Period,Quota\nAmy,Meetings held,2026-09,22\nCas,Meetings held,2026-09,22\n';

interface Today {
  teamReading: PlainReading;
  rows: { rep: { id: number; name: string }; reading: PlainReading; nextStep: { text: string } | null }[];
  deviation: { day: string; gap: number | null }[];
}

function totals(weeks: string[]): string {
  const rows = ['Day,Rep,Meetings held'];
  for (let at = 0; at < weeks.length; at += 2) {
    const [from, to] = [Date.parse(weeks[at] ?? ''), Date.parse(weeks[at + 1] ?? '')];
    for (let time = from; time <= to; time += 86_400_000) {
      const date = new Date(time);
      const day = date.toISOString().slice(0, 10);
      rows.push(`${day},Amy,1`, `${day},Cas,${date.getUTCDay() % 2}`);
    }
  }
  return rows.join('\n') + '\n';
}

describe('days that no file spoke about', () => {
  let folder: string;
  let database: TestDatabase;
  let server: TestServer;
  let client: Client;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paceline-holes-'));
    database = await createDatabase();
    const bring = async (name: string, text: string): Promise<void> => {
      await writeFile(join(folder, name), text);
      const run = await runCli(['import', join(folder, name)], { DATABASE_URL: database.url });
      if (run.code !== 0) throw new Error(`${name} could not be imported:\n${run.stdout}${run.stderr}`);
    };
    await bring('roster.csv', ROSTER);
    await bring('quotas.csv', QUOTAS);
    for (const [index, weeks] of WEEKS.entries()) await bring(`daily-${index}.csv`, totals(weeks));
    await bring('daily-east.csv', 'Day,Rep,Meetings held\n2026-09-28,Amy,1\n');
    server = await startServer({ databaseUrl: database.url });
    client = await signIn(server.url, ADMIN.email, ADMIN.password);
  }, 180_000);

  afterAll(async () => {
    await server?.stop();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const today = async (asOf: string): Promise<Today> =>
    (await client.get<Today>(`/api/today?metric=meetings_held&period=2026-09&asOf=${asOf}`)).body;
  const of = (body: Today, name: string) => body.rows.find(({ rep }) => rep.name === name)!;

  it('are nobody’s bad days: ten days known, ten asked', async () => {
    const body = await today('2026-09-25');
    const [amy, cas] = [of(body, 'Amy').reading, of(body, 'Cas').reading];
    expect(amy).toMatchObject({ actual: { value: 10 }, status: 'on_pace', coveredTo: '2026-09-25' });
    expect(amy.expected.value).toBeCloseTo(10, 9);
    expect(amy.currentPerDay.value).toBe(1);
    expect(amy.requiredPerDay.value).toBeCloseTo(1, 9);
    // Monday, Wednesday and Friday of two weeks.
    expect(cas).toMatchObject({ actual: { value: 6 }, status: 'behind' });
    expect(cas.gap.value).toBeCloseTo(-4, 9);
    expect(body.teamReading.gap.value).toBeCloseTo(-4, 9);
  });

  it('have no bar in the deviation from pace, nor have those after the last one with data', async () => {
    const { deviation } = await today('2026-09-30');
    const gaps = new Map(deviation.map(({ day, gap }) => [day, gap]));
    for (const day of ['2026-09-04', '2026-09-14', '2026-09-18', '2026-09-29', '2026-09-30'])
      expect([day, gaps.get(day)]).toEqual([day, null]);
    // Cas has none on Tuesday and Thursday.
    expect(gaps.get('2026-09-11')).toBeCloseTo(-2, 9);
    expect(gaps.get('2026-09-25')).toBeCloseTo(-4, 9);
  });

  it('are waited for, not read as zero: before, in and after a hole', async () => {
    const body = await today('2026-09-03');
    expect(of(body, 'Amy').reading).toMatchObject({
      actual: { reason: 'waiting_for_data' },
      status: 'no_target',
    });
    const trends = await client.get<{
      total: { points: { key: string; value: PlainMeasure; complete: boolean }[] };
    }>('/api/trends?metric=meetings_held&from=2026-07-01&to=2026-09-30&asOf=2026-09-25');
    expect(trends.body.total.points).toMatchObject([
      { key: '2026-07', value: { value: 16 }, complete: false },
      { key: '2026-08', value: { value: null, reason: 'waiting_for_data' }, complete: false },
      { key: '2026-09', value: { value: 16 }, complete: false },
    ]);
  });

  it('do not make averages smaller, nor a suggestion', async () => {
    const { rep } = of(await today('2026-09-25'), 'Amy');
    const pace = await client.get<{
      facts: { metric: { key: string }; rep: PlainMeasure; ownBefore: PlainMeasure; team: PlainMeasure }[];
    }>(`/api/reps/${rep.id}/pace?metric=meetings_held&period=2026-09&asOf=2026-09-25`);
    expect(pace.body.facts[0]).toMatchObject({
      rep: { value: 1 },
      ownBefore: { value: 1 },
      team: { value: 1 },
    });
    const suggested = await client.post<{ rows: { cells: { amount: number | null }[] }[] }>(
      '/api/quotas/suggest',
      { metric: 'meetings_held', period: '2026-10' },
    );
    expect(suggested.body.rows.flatMap(({ cells }) => cells.map(({ amount }) => amount))).toEqual([
      null,
      null,
    ]);
  });

  it('take no part of the team’s own target for the day: West has sent nothing for the 28th', async () => {
    const teams = await client.get<{ id: number; name: string }[]>('/api/teams');
    const company = teams.body.find(({ name }) => name === 'Company')!;
    await client.put('/api/quotas', {
      metric: 'meetings_held',
      changes: [{ type: 'team', id: company.id, periodKey: '2026-09', amount: 44 }],
      reason: 'The company asks for two a day',
    });
    const strip = async (asOf: string) =>
      (
        await client.get<{ dayStrip: { metrics: unknown[] } }>(
          `/api/today?metric=meetings_held&period=2026-09&asOf=${asOf}`,
        )
      ).body.dayStrip.metrics;
    expect(await strip('2026-09-25')).toMatchObject([{ actual: { value: 2 }, target: { value: 2 } }]);
    expect(await strip('2026-09-28')).toMatchObject([{ actual: { value: 1 }, target: { value: 1 } }]);
  });

  it('raise no flag', async () => {
    const refreshed = async (): Promise<string[]> => {
      const { body } = await client.get<{ rep: { name: string } }[]>('/api/flags?state=all');
      return body.map(({ rep }) => rep.name);
    };
    for (let tries = 0; tries < 40 && !(await refreshed()).includes('Cas'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await refreshed()).toEqual(['Cas']);
  }, 20_000);
});
