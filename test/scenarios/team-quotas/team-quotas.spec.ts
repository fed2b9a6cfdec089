import type { PlainReading } from '@paceline/metrics';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, createDatabase, runCli, signIn, startServer } from '../../support/index.js';
import type { Client, TestDatabase, TestServer } from '../../support/index.js';

/** Only the teams have quotas: East 44 and West 22 meetings in September 2026 (22 working days). */
const ROSTER = 'Rep,Team,Parent team\nAmy,East,Company\nBob,East,Company\nCas,West,Company\n';
const QUOTAS = 'Team,Metric,Period,Quota\nEast,Meetings held,2026-09,44\nWest,Meetings held,2026-09,22\n';
const TOTALS = `Day,Rep,Meetings held
2026-09-01,Amy,5
2026-09-01,Bob,6
2026-09-11,Amy,4
2026-09-11,Cas,7
`;

let folder: string;
let database: TestDatabase;
let server: TestServer;
let client: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-team-quotas-'));
  database = await createDatabase();
  const files = { 'roster.csv': ROSTER, 'quotas.csv': QUOTAS, 'totals.csv': TOTALS };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const run = await runCli(['import', ...paths], { DATABASE_URL: database.url });
  if (run.code !== 0) throw new Error(`The files could not be imported:\n${run.stdout}${run.stderr}`);
  server = await startServer({ databaseUrl: database.url });
  client = await signIn(server.url, ADMIN.email, ADMIN.password);
}, 60_000);

afterAll(async () => {
  await server?.stop();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

it('the company is asked what its teams are asked together, and no quota is made of half of them', async () => {
  const query = 'metric=meetings_held&period=2026-09&asOf=2026-09-11';
  const read = async (): Promise<PlainReading> =>
    (await client.get<{ teamReading: PlainReading }>(`/api/today?${query}`)).body.teamReading;
  const whole = await read();
  // 9 of 22 working days are gone: 66 × 9 ÷ 22 = 27 asked, 22 held.
  expect(whole).toMatchObject({ actual: { value: 22 }, quota: { value: 66 }, status: 'behind' });
  expect(whole.expected.value).toBeCloseTo(27, 9);
  const trends = await client.get<{
    total: { points: { key: string; quota: { value: number | null } }[] };
    panels: { team: { id: number; name: string } }[];
  }>(`/api/trends?${query}&from=2026-09-01`);
  expect(trends.body.total.points).toMatchObject([{ key: '2026-09', quota: { value: 66 } }]);
  const inEast = await client.get<{ panels: { points: { quota: { value: number | null } }[] }[] }>(
    `/api/trends?${query}&from=2026-09-01&team=${trends.body.panels.find(({ team }) => team.name === 'East')!.team.id}`,
  );
  expect(inEast.body.panels.map(({ points }) => points[0]?.quota.value)).toEqual([null, null]);
  const west = trends.body.panels.find(({ team }) => team.name === 'West')!;
  await client.put('/api/quotas', {
    metric: 'meetings_held',
    changes: [{ type: 'team', id: west.team.id, periodKey: '2026-09', amount: null }],
    reason: 'West is asked nothing',
  });
  expect((await read()).quota).toEqual({ value: null, reason: 'no_quota' });
});
