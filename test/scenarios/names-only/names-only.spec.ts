import type { PlainMeasure, PlainReading } from '@paceline/metrics';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, createDatabase, runCli, signIn, startServer } from '../../support/index.js';
import type { Client, TestDatabase, TestServer } from '../../support/index.js';

/** The least a company can bring: who sells, and what they did in September 2026. */
const ROSTER = 'Name,E-mail\nAmy,amy@example.test\nBob,bob@example.test\n';
const TOTALS = `Day,Rep,Meetings held
2026-09-01,Amy,5
2026-09-02,Bob,6
2026-09-11,Amy,4
`;

interface Today {
  freshness: { coveredTo: string | null; waiting: unknown[] };
  teamReading: PlainReading;
  rows: { rep: { name: string }; team: { name: string } | null; reading: PlainReading }[];
}
interface Panel {
  team: { id: number; name: string } | null;
  rep: { name: string } | null;
  points: { value: PlainMeasure }[];
}

let folder: string;
let database: TestDatabase;
let server: TestServer;
let client: Client;

async function bring(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const run = await runCli(['import', ...paths], { DATABASE_URL: database.url });
  if (run.code !== 0) throw new Error(`The files could not be imported:\n${run.stdout}${run.stderr}`);
}
const query = 'metric=meetings_held&period=2026-09&asOf=2026-09-11';
const today = async (more = '') => (await client.get<Today>(`/api/today?${query}${more}`)).body;
const trends = async (more = '') =>
  (await client.get<{ total: Panel; panels: Panel[] }>(`/api/trends?${query}&from=2026-09-01${more}`)).body;
const value = (panel: Panel) => panel.points.at(-1)?.value;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-names-only-'));
  database = await createDatabase();
  await bring({ 'roster.csv': ROSTER, 'totals.csv': TOTALS });
  server = await startServer({ databaseUrl: database.url });
  client = await signIn(server.url, ADMIN.email, ADMIN.password);
}, 60_000);

afterAll(async () => {
  await server?.stop();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

it('a roster of names alone is one team, Everyone, and its numbers are on Today and Trends', async () => {
  const seen = await today();
  expect(seen.freshness).toMatchObject({ coveredTo: '2026-09-11', waiting: [] });
  expect(seen.teamReading.actual).toMatchObject({ value: 15 });
  expect(seen.rows.map(({ rep, team, reading }) => [rep.name, team?.name, reading.actual.value])).toEqual([
    ['Amy', 'Everyone', 9],
    ['Bob', 'Everyone', 6],
  ]);
  const whole = await trends();
  expect(value(whole.total)).toMatchObject({ value: 15 });
  const everyone = (await client.get<{ id: number; name: string }[]>('/api/teams')).body;
  expect(everyone.map(({ name }) => name)).toEqual(['Everyone']);
  const inside = await trends(`&team=${everyone[0]?.id}`);
  expect(value(inside.total)).toMatchObject({ value: 15 });
  expect(inside.panels.map((panel) => [panel.rep?.name, value(panel)?.value]).sort()).toEqual([
    ['Amy', 9],
    ['Bob', 6],
  ]);
});
