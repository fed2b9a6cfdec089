import type { PlainMeasure } from '@paceline/metrics';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, runCli, signIn, startServer, type Client, type TestServer } from '../support/index.js';

interface Panel {
  team: { id: number; name: string } | null;
  rep: { name: string } | null;
  points: {
    key: string;
    value: PlainMeasure;
    quota: PlainMeasure;
    attainment: PlainMeasure;
    complete: boolean;
    throughDay: string | null;
    samePartBefore: PlainMeasure;
  }[];
  comparison: { now: PlainMeasure; before: PlainMeasure; change: PlainMeasure; text: string };
}
interface Trends {
  from: string;
  to: string;
  lead: { text: string; detail: string | null };
  total: Panel;
  panels: Panel[];
  scaleMax: number | null;
}

/** Ana and Bob in North, Cid in South. In September 2025 a call a day each; in 2026 two, up to Friday 11th. */
const ROSTER = 'Rep,Team,Office\nAna,North,Company\nBob,North,Company\nCid,South,Company\n';
const QUOTAS = 'Rep,Metric,Period,Quota\nAna,Calls,2026-09,44\nBob,Calls,2026-09,44\nCid,Calls,2026-09,66\n';

function totals(): string {
  const rows = ['Day,Rep,Calls'];
  for (let at = Date.UTC(2025, 8, 1); at <= Date.UTC(2026, 8, 11); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    const weekday = new Date(at).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    for (const rep of ['Ana', 'Bob', 'Cid']) rows.push(`${day},${rep},${day < '2026-09-01' ? 1 : 2}`);
  }
  return rows.join('\n');
}

let server: TestServer;
let client: Client;
let folder: string;
const trends = async (query = '') =>
  (await client.get<Trends>(`/api/trends?metric=calls_attempted${query}`)).body;
const september = (panel: Panel | undefined) => panel?.points.find(({ key }) => key === '2026-09');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-trends-'));
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

it('has a panel per team below, 24 months, on one scale, and they add up to the total', async () => {
  const { panels, total, scaleMax, to } = await trends();
  expect(to).toBe('2026-09-11');
  expect(panels.map(({ team }) => team?.name).sort()).toEqual(['North', 'South']);
  expect(total.points).toHaveLength(24);
  for (const [at, point] of total.points.entries()) {
    const sum = panels.reduce((all, { points }) => all + (points[at]?.value.value ?? 0), 0);
    expect(sum).toBe(point.value.value ?? 0);
  }
  // The largest of any panel is the quota of North in September: 44 + 44.
  expect(scaleMax).toBe(88);
});

it('shows months before the first file as no data, never as nothing', async () => {
  const { total } = await trends();
  const august = total.points.find(({ key }) => key === '2025-08');
  expect(august?.value).toEqual({ value: null, reason: 'waiting_for_data' });
  // September 2025 has 22 weekdays, three reps with a call each.
  expect(total.points.find(({ key }) => key === '2025-09')).toMatchObject({
    value: { value: 66 },
    complete: true,
  });
});

it('marks the current month as unfinished and compares it with the equal part of last year’s', async () => {
  const { total, panels } = await trends();
  // 9 of 22 weekdays are gone, in 2025 the ninth is September 11th: 3 reps × 9.
  expect(september(total)).toMatchObject({
    value: { value: 54 },
    complete: false,
    throughDay: '2026-09-11',
    samePartBefore: { value: 27 },
    quota: { value: 154 },
  });
  expect(september(total)?.attainment.value).toBeCloseTo(54 / 154, 9);
  expect(total.comparison).toMatchObject({ now: { value: 54 }, before: { value: 27 }, change: { value: 1 } });
  expect(total.comparison.text).toBe('Sep 1–11: 54, 100% above the same part of last year');
  // South: 18 of 66, asked 27. North: 36 of 88, asked 36.
  expect(panels.map(({ team }) => team?.name)).toEqual(['South', 'North']);
});

it('says beside it where the whole stands, and which part is weakest', async () => {
  const { lead } = await trends();
  // 54 of 154 is 35%; pace 63 ÷ 154 = 41%. South: 27% done, 41% asked.
  expect(lead.detail).toBe('6 pp behind pace, 54 of 154 (35%; pace 41%). Weakest: South, 14 pp behind pace.');
});

it('says where the month is likely to end against its quota, as Today does', async () => {
  const { lead } = await trends();
  const today = await client.get<{ landing: { text: string; interval80: { low: number; high: number } } }>(
    '/api/today?metric=calls_attempted',
  );
  const { low, high } = today.body.landing.interval80;
  expect(lead.text).toBe(
    `September calls likely ${low}–${high} (8 in 10) against 154; less than 1 in 10 chance. Little history yet: a rough guide.`,
  );
  // At least what is there; at most what two months' worth of days at the new level would bring.
  expect(low).toBeGreaterThan(54);
  expect(high).toBeLessThan(54 + 2 * 13 * 6);
});

it('opens a team without teams below by its reps', async () => {
  const { panels } = await trends();
  const north = panels.find(({ team }) => team?.name === 'North')?.team?.id;
  const inside = await trends(`&team=${north}`);
  expect(inside.panels.map(({ rep }) => rep?.name).sort()).toEqual(['Ana', 'Bob']);
  expect(september(inside.panels[0])?.value.value).toBe(18);
  expect(september(inside.total)?.value.value).toBe(36);
});

it.each([
  ['&grain=quarter', 200, undefined],
  ['&from=2026-02-30', 400, 'day.unknown'],
  ['&from=2026-05-01&to=2026-04-01', 400, 'trends.empty'],
  ['&from=1900-01-01&grain=week', 400, 'trends.too_many'],
  ['&grain=century', 400, 'request.invalid'],
  ['&period=2026-99', 400, 'period.unknown'],
])('answers %s with %s', async (query, status, code) => {
  const answer = await client.get<{ code?: string }>(`/api/trends?metric=calls_attempted${query}`);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});
