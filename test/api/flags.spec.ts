import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, runCli, signIn, startServer, type Client, type TestServer } from '../support/index.js';

interface Flag {
  id: number;
  kind: string;
  rep: { name: string };
  state: string;
  openedDay: string;
  closedDay: string | null;
  sentence: string;
  acknowledged: { by: string; note: string } | null;
  history: { action: string; note: string }[];
}

const ROSTER = 'Rep,Team\nAna,North\nBob,North\n';
const QUOTAS = 'Rep,Metric,Period,Quota\nAna,Calls,2026-09,220\nBob,Calls,2026-09,220\n';
/** The weekdays of September 2026 up to a day: 22 in the month, so that 220 calls are 10 a day. */
const days = (to: number) =>
  Array.from({ length: to }, (_, at) => at + 1)
    .filter((day) => ![5, 6, 12, 13, 19, 20, 26, 27].includes(day))
    .map((day) => `2026-09-${String(day).padStart(2, '0')}`);
const totals = (to: number, ana: (day: string) => number) =>
  ['Day,Rep,Calls', ...days(to).flatMap((day) => [`${day},Ana,${ana(day)}`, `${day},Bob,10`])].join('\n') +
  '\n';

let server: TestServer;
let client: Client;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-flags-'));
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

/** The flags, once the job that follows an import has brought them to what is expected. */
async function flags(expected: (flags: Flag[]) => boolean): Promise<Flag[]> {
  for (let tries = 0; ; tries++) {
    const { body } = await client.get<Flag[]>('/api/flags?state=all');
    if (expected(body) || tries > 60) return body;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

// Of 22 days each is 4.5% of the work: a flag needs 15% of it, so the fourth day (18%) is the first it can be raised on.
it('is raised when a rep falls behind, and says why', async () => {
  await bring({ 'roster.csv': ROSTER, 'quotas.csv': QUOTAS, 'totals.csv': totals(4, () => 5) });
  const found = await flags((all) => all.length > 0);
  expect(found).toMatchObject([
    { kind: 'behind_pace', state: 'open', openedDay: '2026-09-04', closedDay: null },
  ]);
  expect(found[0]?.rep.name).toBe('Ana');
  // Asked by then: 4 × 10 = 40; missing 200 in 18 days: 11.1 a day; done 20 ÷ 4 = 5.
  expect(found[0]?.sentence).toMatch(
    /^Ana: 20 of 220 calls with 18% of the month.s working days gone \(expected 40\)\. Needs 11 per day; has averaged 5\.$/,
  );
}, 90_000);

it('is acknowledged with a note that stays', async () => {
  const [flag] = await flags((all) => all.length > 0);
  const { status, body } = await client.post<Flag>(`/api/flags/${flag?.id}/acknowledge`, {
    note: 'Talked on Friday',
  });
  expect(status).toBe(200);
  expect(body.acknowledged).toMatchObject({ note: 'Talked on Friday' });
  expect(body.state).toBe('open');
  expect(body.history).toMatchObject([{ action: 'acknowledge', note: 'Talked on Friday' }]);
  expect((await client.post('/api/flags/999999/acknowledge', { note: '' })).status).toBe(404);
});

it('is closed when the rep has caught up', async () => {
  // 5 a day in the first week, 15 in the second: on September 11th, 20 + 75 = 95 of 90 asked is above 95%.
  await bring({ 'totals.csv': totals(11, (day) => (day < '2026-09-07' ? 5 : 15)) });
  const found = await flags((all) => all[0]?.state === 'closed');
  // Asked on the 10th: 80, done 80: above 95% for the first time.
  expect(found).toMatchObject([{ state: 'closed', openedDay: '2026-09-04', closedDay: '2026-09-10' }]);
  expect((await client.get<Flag[]>('/api/flags')).body).toEqual([]);
}, 90_000);

it('is withdrawn when the past is restated, and keeps what people did', async () => {
  await bring({ 'totals.csv': totals(11, () => 10) });
  const found = await flags((all) => all[0]?.state === 'withdrawn');
  expect(found).toMatchObject([{ state: 'withdrawn', history: [{ note: 'Talked on Friday' }] }]);
}, 90_000);
