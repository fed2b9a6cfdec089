import type { PlainMeasure, PlainReading } from '@paceline/metrics';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, createDatabase, runCli, signIn, startServer } from '../../support/index.js';
import type { Client, TestDatabase, TestServer } from '../../support/index.js';

/**
 * The third quarter of 2026 has 66 working days: 23 in July, 21 in August, 22 in September. Amy is asked for 23, 21 and
 * 66 meetings in its months, and has a quarter's quota of 300 beside them that they overrule. Bob and Cas have no
 * quota; their teams are asked: North 21 in August, 42 in September and nothing in July; South 66 in the quarter.
 * Everybody holds one meeting a working day in July and August.
 */
const ROSTER = 'Rep,Team\nAmy,East\nBob,North\nCas,South\n';
const REP_QUOTAS = `Rep,Metric,Period,Quota
Amy,Meetings held,2026-07,23
Amy,Meetings held,2026-08,21
Amy,Meetings held,2026-09,66
Amy,Meetings held,2026-Q3,300
`;
const TEAM_QUOTAS = `Team,Metric,Period,Quota
North,Calls,2026-07,0
North,Calls,2026-08,21
North,Calls,2026-09,42
South,Calls,2026-Q3,66
East,Calls,2026-Q3,66
`;

function totals(): string {
  const rows = ['Day,Rep,Meetings held,Calls'];
  for (let time = Date.parse('2026-07-01'); time <= Date.parse('2026-08-31'); time += 86_400_000) {
    const date = new Date(time);
    if (date.getUTCDay() % 6 === 0) continue;
    for (const rep of ['Amy', 'Bob', 'Cas']) rows.push(`${date.toISOString().slice(0, 10)},${rep},1,1`);
  }
  return `${rows.join('\n')}\n`;
}

interface Today {
  teamReading: PlainReading;
  rows: { rep: { id: number; name: string }; reading: PlainReading }[];
  deviation: { day: string; gap: number | null }[];
  dayStrip: { metrics: { metric: { key: string }; target: PlainMeasure }[] };
}

describe('a quarter made of uneven months', () => {
  let folder: string;
  let database: TestDatabase;
  let server: TestServer;
  let client: Client;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paceline-uneven-'));
    database = await createDatabase();
    const files = {
      'roster.csv': ROSTER,
      'quotas.csv': REP_QUOTAS,
      'team-quotas.csv': TEAM_QUOTAS,
      'totals.csv': totals(),
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const paths = Object.keys(files).map((name) => join(folder, name));
    const run = await runCli(['import', ...paths], { DATABASE_URL: database.url });
    if (run.code !== 0) throw new Error(`The files could not be imported:\n${run.stdout}${run.stderr}`);
    server = await startServer({ databaseUrl: database.url });
    client = await signIn(server.url, ADMIN.email, ADMIN.password);
  }, 90_000);

  afterAll(async () => {
    await server?.stop();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const today = async (metric: string, asOf: string): Promise<Today> =>
    (await client.get<Today>(`/api/today?metric=${metric}&period=2026-Q3&asOf=${asOf}`)).body;
  const amy = async (asOf: string) =>
    (await today('meetings_held', asOf)).rows.find(({ rep }) => rep.name === 'Amy')!;

  it('is expected by its months, not evenly over its working days', async () => {
    const { reading } = await amy('2026-08-31');
    // Evenly it would be 110 × 44 ÷ 66 = 73 of 110, and Amy far behind.
    expect(reading).toMatchObject({ quota: { value: 110 }, actual: { value: 44 }, status: 'on_pace' });
    expect(reading.expected.value).toBeCloseTo(44, 9);
    expect(reading.requiredPerDay.value).toBeCloseTo(3, 9);
    expect((await amy('2026-07-31')).reading.expected.value).toBeCloseTo(23, 9);
  });

  it('has the same pace in the burn-up, the deviation and the flags', async () => {
    const body = await today('meetings_held', '2026-08-31');
    expect(body.deviation.at(-1)).toMatchObject({ day: '2026-08-31' });
    expect(body.deviation.at(-1)?.gap).toBeCloseTo(0, 9);
    const { rep } = await amy('2026-08-31');
    const pace = await client.get<{ days: { day: string; pace: number | null }[] }>(
      `/api/reps/${rep.id}/pace?metric=meetings_held&period=2026-Q3&asOf=2026-08-31`,
    );
    const at = (day: string) => pace.body.days.find((one) => one.day === day)?.pace;
    expect(at('2026-07-31')).toBeCloseTo(23, 9);
    expect(at('2026-08-31')).toBeCloseTo(44, 9);
    expect(at('2026-09-30')).toBeCloseTo(110, 9);
    // A quota of 300, or an even pace, would have raised a flag of the quarter in July; the job has looked at it.
    for (let tries = 0; tries < 200; tries++) {
      const { rows } = await server.db.query(
        `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'flags.refresh'`,
      );
      if (rows.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect((await client.get('/api/flags?state=all')).body).toEqual([]);
  });

  it('is summed over several top teams that alone have quotas, by the months of those that have some', async () => {
    const body = await today('calls_attempted', '2026-08-31');
    // North 63, by its months 21 so far; South and East 66 each, 44 of them so far.
    expect(body.teamReading).toMatchObject({ quota: { value: 195 }, actual: { value: 132 } });
    expect(body.teamReading.expected.value).toBeCloseTo(21 + 44 + 44, 9);
    expect(body.deviation.at(-1)?.gap).toBeCloseTo(132 - 109, 9);
    const strip = body.dayStrip.metrics.find(({ metric }) => metric.key === 'calls_attempted');
    expect(strip?.target.value).toBeCloseTo(3, 9);
    const trends = await client.get<{ total: { points: { key: string; quota: PlainMeasure }[] } }>(
      '/api/trends?metric=calls_attempted&period=2026-Q3&grain=quarter&from=2026-07-01&asOf=2026-08-31',
    );
    expect(trends.body.total.points).toMatchObject([{ key: '2026-Q3', quota: { value: 195 } }]);
    const grid = await client.get<{ totals: { periodKey: string; teamQuota: number | null }[] }>(
      '/api/quotas?metric=calls_attempted&period=2026-Q3&grain=quarter',
    );
    expect(grid.body.totals).toMatchObject([{ periodKey: '2026-Q3', teamQuota: null }]);
  });
});
