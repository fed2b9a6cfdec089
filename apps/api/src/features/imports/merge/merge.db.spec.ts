import { testDatabaseUrl } from '../../../config/env.js';
import { mapAlias } from './aliases.js';
import { type BenchEvent } from '../testing/bench-file.js';
import { FactsBench } from '../testing/facts-bench.js';

const server = testDatabaseUrl();
if (!server) process.stdout.write('Not run: merging. Set TEST_DATABASE_URL to a PostgreSQL server.\n');

const CALLS = 1;
const call = (key: string, rep: string, day: string, line: number, value = 1): BenchEvent => ({
  key,
  metric: CALLS,
  rep,
  day,
  value,
  line,
});

(server ? describe : describe.skip)('merging', () => {
  let bench: FactsBench;
  beforeAll(async () => {
    bench = await FactsBench.open(server ?? '');
  }, 60_000);
  afterAll(() => bench.close());
  beforeEach(() => bench.empty());

  const calls = (...events: BenchEvent[]) => bench.import({ kind: 'activities', events });
  const roster = (rows: Record<string, string>[], today = '2026-03-01') =>
    bench.import({
      kind: 'roster',
      today,
      roster: rows.map((row, at) => ({ name: '', ...row, line: at + 2 })),
    });
  const totals = async (): Promise<string[]> =>
    (
      await bench.rows<{ t: string }>(
        `SELECT concat_ws(' ', r.name, to_char(d.day, 'MM-DD'), d.sum) AS t FROM daily_total d JOIN rep r ON r.id = d.rep_id ORDER BY 1`,
      )
    ).map(({ t }) => t);
  const teamTotals = async (): Promise<string[]> =>
    (
      await bench.rows<{ t: string }>(
        `SELECT concat_ws(' ', t.name, to_char(d.day, 'MM-DD'), d.sum) AS t FROM team_daily_total d JOIN team t ON t.id = d.team_id ORDER BY 1`,
      )
    ).map(({ t }) => t);

  it('tells new, changed, same and repeated records apart', async () => {
    await roster([{ name: 'Ann', team: 'East' }]);
    const first = await calls(
      call('a', 'Ann', '2026-03-02', 2),
      call('a', 'Ann', '2026-03-03', 3),
      call('b', 'Ann', '2026-03-02', 4),
    );
    expect(first.outcome).toMatchObject({
      new: 2,
      changed: 0,
      same: 0,
      duplicates: 1,
      fromDay: '2026-03-02',
      toDay: '2026-03-03',
    });
    expect(await totals()).toEqual(['Ann 03-02 1', 'Ann 03-03 1']);
    const second = await calls(
      call('a', 'Ann', '2026-03-03', 2, 5),
      call('b', 'Ann', '2026-03-02', 3),
      call('c', 'Ann', '2026-03-02', 4),
    );
    expect(second.outcome).toMatchObject({ new: 1, changed: 1, same: 1, duplicates: 0 });
    expect(second.outcome.effects).toEqual([
      { metricId: CALLS, day: '2026-03-03', before: 1, after: 5 },
      { metricId: CALLS, day: null, before: 2, after: 7 },
    ]);
    expect(await totals()).toEqual(['Ann 03-02 2', 'Ann 03-03 5']);
  });

  it('says of an undo what is removed, restored and kept', async () => {
    await roster([{ name: 'Ann', team: 'East' }]);
    const first = await calls(
      call('a', 'Ann', '2026-03-02', 2),
      call('b', 'Ann', '2026-03-02', 3),
      call('c', 'Ann', '2026-03-02', 4),
    );
    const second = await calls(call('a', 'Ann', '2026-03-02', 2), call('b', 'Ann', '2026-03-02', 3, 9));
    expect(await bench.undo(first.id)).toEqual({ removed: 1, restored: 0, kept: 2 });
    expect(await totals()).toEqual(['Ann 03-02 10']);
    expect(await bench.undo(second.id)).toEqual({ removed: 2, restored: 0, kept: 0 });
    expect(await totals()).toEqual([]);
    const third = await calls(call('a', 'Ann', '2026-03-02', 2));
    const fourth = await calls(call('a', 'Ann', '2026-03-02', 2, 4));
    expect(await bench.undo(fourth.id)).toEqual({ removed: 0, restored: 1, kept: 0 });
    expect(await totals()).toEqual(['Ann 03-02 1']);
    await bench.undo(third.id);
  });

  it('gives a day to the team of that day, and moves it with a corrected roster', async () => {
    await roster([{ name: 'Ann', team: 'East' }]);
    await calls(call('a', 'Ann', '2026-03-10', 2), call('b', 'Ann', '2026-04-10', 3));
    expect(await teamTotals()).toEqual(['East 03-10 1', 'East 04-10 1']);
    const moved = await roster([{ name: 'Ann', team: 'West' }], '2026-04-01');
    expect(await teamTotals()).toEqual(['East 03-10 1', 'West 04-10 1']);
    await roster([{ name: 'Ann', team: 'West', effectiveDay: '2026-03-01' }], '2026-04-02');
    expect(await teamTotals()).toEqual(['West 03-10 1', 'West 04-10 1']);
    await bench.undo(moved.id);
    expect(await teamTotals()).toEqual(['West 03-10 1', 'West 04-10 1']);
  });

  it('counts reps without a team as Everyone until a roster names one, and undoes either', async () => {
    const names = await roster([{ name: 'Ann' }]);
    await calls(call('a', 'Ann', '2026-03-10', 2), call('b', 'Ann', '2026-04-10', 3));
    expect(await teamTotals()).toEqual(['Everyone 03-10 1', 'Everyone 04-10 1']);
    expect(await bench.rows('SELECT to_day::text FROM feed_coverage')).toEqual([{ to_day: '2026-04-10' }]);
    const named = await roster([{ name: 'Ann', team: 'West' }], '2026-04-01');
    expect(await teamTotals()).toEqual(['Everyone 03-10 1', 'West 04-10 1']);
    await bench.undo(names.id);
    expect(await teamTotals()).toEqual(['West 03-10 1', 'West 04-10 1']);
    expect(await bench.rows('SELECT name FROM team')).toEqual([{ name: 'West' }]);
    await roster([{ name: 'Ann' }], '2026-04-02');
    await bench.undo(named.id);
    expect(await teamTotals()).toEqual(['Everyone 03-10 1', 'Everyone 04-10 1']);
  });

  it('lets unknown reps wait, and counts all they did once they are known', async () => {
    const before = await calls(call('a', 'A. Lee', '2026-03-02', 2), call('b', 'A. Lee', '2026-03-03', 3));
    expect(before.outcome).toMatchObject({
      new: 2,
      unresolvedRows: 2,
      unresolved: [{ text: 'A. Lee', rows: 2 }],
    });
    await bench.import({
      kind: 'quotas',
      quotas: [
        {
          line: 2,
          rep: 'A. Lee',
          team: null,
          metric: 'calls_attempted',
          metricId: CALLS,
          grain: 'month',
          start: '2026-03-01',
          end: '2026-03-31',
          amount: 40,
          basis: 'as_given',
        },
      ],
    });
    await roster([{ name: 'Ann Lee', team: 'East' }]);
    expect(await totals()).toEqual([]);
    const [rep] = await bench.rows<{ id: number }>('SELECT id FROM rep');
    for (const { id } of await bench.rows<{ id: number }>('SELECT id FROM rep_alias')) {
      await bench.client.query('BEGIN');
      await mapAlias(bench.client, id, rep?.id ?? 0, null);
      await bench.client.query('COMMIT');
    }
    expect(await totals()).toEqual(['Ann Lee 03-02 1', 'Ann Lee 03-03 1']);
    expect(await teamTotals()).toEqual(['East 03-02 1', 'East 03-03 1']);
    expect(await bench.rows('SELECT amount::int FROM quota')).toEqual([{ amount: 40 }]);
    expect(await bench.rows('SELECT from_day::text, to_day::text FROM feed_coverage')).toEqual([
      { from_day: '2026-03-02', to_day: '2026-03-03' },
    ]);
    expect(await bench.rows('SELECT cause, before, after::int FROM daily_total_change ORDER BY day')).toEqual(
      [
        { cause: 'resolve', before: null, after: 1 },
        { cause: 'resolve', before: null, after: 1 },
      ],
    );
  });

  it('keeps a second source of a metric beside the first', async () => {
    await roster([{ name: 'Ann', team: 'East' }]);
    const dialer = await bench.import({
      source: 'Dialer',
      kind: 'activities',
      events: [call('1', 'Ann', '2026-03-02', 2, 7)],
    });
    const crm = await bench.import({
      source: 'CRM',
      kind: 'activities',
      events: [call('1', 'Ann', '2026-03-02', 2, 5)],
    });
    expect([dialer.outcome.effects.length, crm.outcome.effects.length]).toEqual([2, 0]);
    const counted = `SELECT sum(d.sum)::int AS n FROM daily_total d JOIN feed_metric f USING (metric_id, feed_id)`;
    expect(await bench.rows(counted)).toEqual([{ n: 7 }]);
    await bench.undo(dialer.id);
    expect(await bench.rows(counted)).toEqual([{ n: 5 }]);
  });

  it('refuses quotas of unknown teams, and the latest of several rows counts', async () => {
    await roster([{ name: 'Ann', team: 'East' }]);
    const quota = (line: number, team: string, amount: number) => ({
      line, team, amount, rep: null, metric: 'bookings', metricId: 12, grain: 'month' as const, start: '2026-03-01', end: '2026-03-31', basis: 'as_given' as const,
    }); // prettier-ignore
    const { id, outcome } = await bench.import({
      kind: 'quotas',
      quotas: [quota(2, 'East', 5), quota(3, 'Mars', 6), quota(4, 'EAST', 8)],
    });
    expect(outcome).toMatchObject({
      new: 1,
      duplicates: 1,
      rejects: [{ line: 3, code: 'quota.unknown_team', value: 'Mars' }],
    });
    expect(await bench.rows('SELECT amount::int FROM quota')).toEqual([{ amount: 8 }]);
    const again = await bench.import({ kind: 'quotas', quotas: [quota(2, 'East', 8)] });
    expect(again.outcome).toMatchObject({ new: 0, same: 1 });
    await bench.undo(id);
    expect(await bench.rows('SELECT amount::int FROM quota')).toEqual([{ amount: 8 }]);
    await bench.undo(again.id);
    expect(await bench.rows('SELECT amount::int FROM quota')).toEqual([]);
  });
});
