import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, runCli, signIn, startServer, type Client, type TestServer } from '../support/index.js';

interface Restatements {
  metric: { key: string };
  rows: { day: string; before: number; after: number; cause: string; sentence: string }[];
}

let server: TestServer;
let client: Client;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-restated-'));
  server = await startServer();
  client = await signIn(server.url, ADMIN.email, ADMIN.password);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** Imports a file and returns the import's id. */
async function bring(name: string, text: string): Promise<number> {
  await writeFile(join(folder, name), text);
  const run = await runCli(['import', join(folder, name)], { DATABASE_URL: server.databaseUrl });
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  const { rows } = await server.db.query<{ id: number }>('SELECT max(id) AS id FROM import');
  return rows[0]?.id ?? 0;
}
const JUNE = 'metric=calls_attempted&period=2026-06&asOf=2026-06-19';
const restated = async (more = '') =>
  (await client.get<Restatements>(`/api/restatements?${JUNE}${more}`)).body.rows.map(
    ({ sentence }) => sentence,
  );
const idOf = async (path: string, name: string) =>
  (await client.get<{ id: number; name: string }[]>(path)).body.find((one) => one.name === name)?.id ?? 0;

let second: number;

it('says nothing of days told for the first time, also by a later file of another team', async () => {
  await bring('roster.csv', 'Rep,Team\nAna,North\nBen,North\nCid,South\n');
  await bring('calls.csv', 'Day,Rep,Calls\n2026-06-15,Ana,42\n2026-06-16,Ana,40\n2026-06-16,Ben,1\n');
  expect(await restated()).toEqual([]);
  await bring('south.csv', 'Day,Rep,Calls\n2026-06-15,Cid,30\n2026-06-16,Cid,31\n');
  expect(await restated()).toEqual([]);
});

it('tells the total before and after, and the import, of a closed day that changed', async () => {
  second = await bring(
    'again.csv',
    'Day,Rep,Calls\n2026-06-15,Ana,47\n2026-06-16,Ana,40\n2026-06-16,Ben,1\n',
  );
  expect(await restated()).toEqual([`Mon, Jun 15: 72 → 77 calls (import #${second})`]);
  const { body } = await client.get<Restatements>(`/api/restatements?${JUNE}`);
  expect(body).toMatchObject({
    metric: { key: 'calls_attempted' },
    rows: [{ day: '2026-06-15', before: 72, after: 77, cause: 'import' }],
  });
});

it('counts a rep without a row on a covered day as told of nothing', async () => {
  const third = await bring(
    'ben.csv',
    'Day,Rep,Calls\n2026-06-15,Ana,47\n2026-06-15,Ben,3\n2026-06-16,Ana,40\n2026-06-16,Ben,1\n',
  );
  expect((await restated())[0]).toBe(`Mon, Jun 15: 77 → 80 calls (import #${third})`);
});

it('keeps to the team, the rep, the days and the metric asked for', async () => {
  const [north, south] = [await idOf('/api/teams', 'North'), await idOf('/api/teams', 'South')];
  const [ana, cid] = [await idOf('/api/reps', 'Ana'), await idOf('/api/reps', 'Cid')];
  expect((await restated(`&team=${north}`)).at(-1)).toBe(`Mon, Jun 15: 42 → 47 calls (import #${second})`);
  expect(await restated(`&team=${south}`)).toEqual([]);
  expect(await restated(`&rep=${ana}`)).toEqual([`Mon, Jun 15: 42 → 47 calls (import #${second})`]);
  expect(await restated(`&rep=${cid}`)).toEqual([]);
  const rows = async (query: string) =>
    (await client.get<Restatements>(`/api/restatements?${query}`)).body.rows;
  expect(await rows('metric=calls_attempted&period=2026-06&asOf=2026-06-14')).toEqual([]);
  expect(await rows('metric=calls_attempted&period=2026-05')).toEqual([]);
  expect(await rows('metric=connect_rate&period=2026-06')).toEqual([]);
  expect(await rows('metric=meetings_held&period=2026-06')).toEqual([]);
});

it('finds no foreign team or rep, and refuses what is no number', async () => {
  const status = async (query: string) => (await client.get(`/api/restatements?${JUNE}&${query}`)).status;
  expect(await status('team=999')).toBe(404);
  expect(await status('rep=999')).toBe(404);
  expect(await status('rep=x')).toBe(400);
});

it('tells an undo as a change of its own', async () => {
  const fourth = await bring(
    'once-more.csv',
    'Day,Rep,Calls\n2026-06-15,Ana,50\n2026-06-15,Ben,3\n2026-06-16,Ana,40\n2026-06-16,Ben,1\n',
  );
  const undone = await client.delete(`/api/imports/${fourth}`);
  expect(undone.status).toBeLessThan(300);
  expect((await restated())[0]).toBe(`Mon, Jun 15: 83 → 80 calls (undo of import #${fourth})`);
});
