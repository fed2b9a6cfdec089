import type { PlainMeasure } from '@paceline/metrics';
import { startServer, type TestServer } from '../support/index.js';
import { idsOf, NORTH } from './matrix/two-sides.js';
import { seedMatrix, type Who } from './matrix/viewers.js';

interface Grid {
  periods: { key: string }[];
  rows: {
    subject: { type: 'rep' | 'team'; id: number };
    cells: { periodKey: string; amount: number | null; revisionId: number | null }[];
    status: string;
  }[];
  totals: {
    periodKey: string;
    assigned: number | null;
    teamQuota: number | null;
    overAssignment: PlainMeasure;
  }[];
}
interface Change {
  changeId: number;
  changed: number;
}
interface Revision {
  periodKey: string;
  before: number | null;
  after: number | null;
  reason: string;
  by: string | null;
  undone: boolean;
}

const { rep, otherRep, team, subteam } = idsOf(NORTH);
const GRID = '/api/quotas?metric=bookings&period=2026-Q1';
let server: TestServer;
let people: ReadonlyMap<string, Who>;
beforeAll(async () => {
  server = await startServer();
  people = await seedMatrix(server);
}, 60_000);
afterAll(() => server.stop(), 60_000);

const client = (name: string) => (people.get(name) as Who).client;
const manager = () => client('manager');
const put = (who: string, changes: unknown[], more: object = {}) =>
  client(who).put<Change & { code: string }>('/api/quotas', {
    metric: 'bookings',
    reason: 'New plan',
    changes,
    ...more,
  });
const march = (amount: number | null, id = rep) => ({ type: 'rep', id, periodKey: '2026-03', amount });
const cellOf = (grid: Grid, type: 'rep' | 'team', id: number, key = '2026-03') =>
  grid.rows
    .find(({ subject }) => subject.type === type && subject.id === id)
    ?.cells.find(({ periodKey }) => periodKey === key);
const grid = async (who = 'manager') => (await client(who).get<Grid>(GRID)).body;
const status = async (id: number) => {
  const path = '/api/today?metric=bookings&period=2026-03&asOf=2026-03-31';
  const { body } = await manager().get<{
    rows: { rep: { id: number }; reading: { status: string; quota: PlainMeasure } }[];
  }>(path);
  return body.rows.find((row) => row.rep.id === id)?.reading;
};

describe('quotas', () => {
  it('are a grid of the own teams and reps by month', async () => {
    const seen = await grid();
    expect(seen.periods.map(({ key }) => key)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(seen.rows.map(({ subject }) => subject.id).sort()).toEqual([team, subteam, rep, otherRep].sort());
    expect(cellOf(seen, 'rep', rep)?.amount).toBe(900_000);
    expect(seen.totals[2]).toMatchObject({ assigned: 1_700_000, teamQuota: null });
    expect(seen.totals[2]?.overAssignment).toEqual({ value: null, reason: 'no_quota' });
  });

  it('move the status at once, stay in the history, and can be taken back', async () => {
    // Ana booked in March what days 2 to 31 of the seed bring; an own quota of just that is reached.
    const { rows } = await server.db.query<{ sum: string }>(
      `SELECT sum(sum) AS sum FROM daily_total WHERE rep_id = $1 AND metric_id = 12`,
      [rep],
    );
    const booked = Number(rows[0]?.sum);
    expect((await status(rep))?.status).toBe('behind');
    const { body } = await put('manager', [march(booked)]);
    expect(body.changed).toBe(1);
    expect(await status(rep)).toMatchObject({ status: 'on_pace', quota: { value: booked } });
    const path = `/api/quotas/history?metric=bookings&rep=${rep}`;
    const history = (await manager().get<Revision[]>(path)).body;
    expect(history[0]).toMatchObject({
      periodKey: '2026-03',
      before: 900_000,
      after: booked,
      reason: 'New plan',
      undone: false,
    });
    expect(history[0]?.by).toBe('Zznorth manager');
    const undone = await manager().post<Change>(`/api/quotas/changes/${body.changeId}/undo`);
    expect(undone.body).toEqual({ changeId: body.changeId, changed: 1 });
    expect(await status(rep)).toMatchObject({ status: 'behind', quota: { value: 900_000 } });
    expect((await manager().get<Revision[]>(path)).body[0]).toMatchObject({ undone: true });
    expect((await manager().post(`/api/quotas/changes/${body.changeId}/undo`)).status).toBe(404);
  });

  it('keep a later change when an earlier one is taken back', async () => {
    const first = (await put('manager', [march(100_000)])).body;
    const second = (await put('leader of all', [march(200_000)])).body;
    await manager().post(`/api/quotas/changes/${first.changeId}/undo`);
    expect(cellOf(await grid(), 'rep', rep)?.amount).toBe(200_000);
    await manager().post(`/api/quotas/changes/${second.changeId}/undo`);
    expect(cellOf(await grid(), 'rep', rep)?.amount).toBe(900_000);
  });

  it('can be taken away, and change nothing when nothing differs', async () => {
    expect((await put('manager', [march(900_000)])).body).toEqual({ changeId: 0, changed: 0 });
    const { body } = await put('manager', [march(null)]);
    expect(cellOf(await grid(), 'rep', rep)).toMatchObject({ amount: null, revisionId: null });
    expect((await status(rep))?.status).toBe('no_target');
    await manager().post(`/api/quotas/changes/${body.changeId}/undo`);
    expect(cellOf(await grid(), 'rep', rep)?.amount).toBe(900_000);
  });

  it('of a team are set by the level above, and show by how much more was assigned', async () => {
    const change = { type: 'team', id: team, periodKey: '2026-03', amount: 1_600_000 };
    expect((await put('manager', [change])).body.code).toBe('quota.set_above');
    expect((await put('leader of all', [change])).status).toBe(200);
    const total = (await grid()).totals[2];
    expect(total).toMatchObject({ assigned: 1_700_000, teamQuota: 1_600_000 });
    expect(total?.overAssignment.value).toBeCloseTo(0.0625, 9);
  });

  it.each([
    ['an unknown period', [{ ...march(1), periodKey: '2026-13' }], {}, 'quota.unknown_period'],
    ['an unknown metric', [march(1)], { metric: 'smiles' }, 'metric.unknown'],
    ['a negative amount', [march(-1)], {}, 'request.invalid'],
    ['half a cent', [march(0.5)], {}, 'request.invalid'],
    ['no amount', [{ type: 'rep', id: rep, periodKey: '2026-03' }], {}, 'request.invalid'],
    ['no reason', [march(1)], { reason: '  ' }, 'request.invalid'],
    ['the same quota twice', [march(1), march(2)], {}, 'quota.doubled'],
    ['nothing', [], {}, 'request.invalid'],
  ])('refuse %s', async (_, changes, more, code) => {
    const { status: answered, body } = await put('manager', changes, more);
    expect([answered, body.code]).toEqual([400, code]);
  });

  it('start from the mean of the last closed months', async () => {
    // Only March has data, so it alone is the mean of what April is suggested by.
    const { body } = await manager().post<Grid>('/api/quotas/suggest', {
      metric: 'bookings',
      period: '2026-04',
    });
    const { rows } = await server.db.query<{ rep: number; sum: string }>(
      `SELECT rep_id AS rep, sum(sum) AS sum FROM daily_total WHERE metric_id = 12 GROUP BY 1`,
    );
    for (const id of [rep, otherRep]) {
      const booked = Number(rows.find((row) => row.rep === id)?.sum);
      expect(cellOf(body, 'rep', id, '2026-04')?.amount).toBe(Math.round(booked / 100) * 100);
    }
    expect(cellOf(await grid(), 'rep', rep)?.amount).toBe(900_000);
  });
});
