import fc from 'fast-check';
import { testDatabaseUrl } from '../../../config/env.js';
import { type BenchDeal, type BenchEvent, type BenchFile } from '../testing/bench-file.js';
import { FactsBench } from '../testing/facts-bench.js';
import type { MergeOutcome } from './merge.types.js';
import { snapshot } from '../testing/snapshot.js';

const server = testDatabaseUrl();
if (!server)
  process.stdout.write('Not run: undo in any order. Set TEST_DATABASE_URL to a PostgreSQL server.\n');

const name = fc.constantFrom('Ann', 'Bob', 'Cy', 'Dee');
const team = fc.constantFrom('East', 'West', undefined);
const source = fc.constantFrom('CRM', 'Dialer');
const some = <T>(rows: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(rows, { minLength: 1, maxLength: 4 });

interface Row {
  key: string;
  rep: string;
  other: string;
  day: string;
  value: number;
  shape: number;
}

/** Few keys, so that files meet each other: new, changed, emptied, split and repeated records. */
const row: fc.Arbitrary<Row> = fc.record({
  key: fc.constantFrom('a', 'b', 'c'),
  rep: name,
  other: name,
  day: fc.constantFrom('2026-03-02', '2026-03-03', '2026-11-20', '2026-12-24'),
  value: fc.constantFrom(1, 2, 4_000_000_000),
  shape: fc.integer({ min: 0, max: 3 }),
});

function eventsOf(rows: Row[]): BenchEvent[] {
  return rows.flatMap(({ key, rep, other, day, value, shape }, place): BenchEvent[] => {
    const at = { key, day, line: place + 2, rep };
    if (shape === 0) return [{ ...at, metric: 0, value: 0 }];
    const won = { ...at, metric: 11, value: 1 };
    const money = { ...at, metric: 12, value };
    if (shape === 1) return [won];
    return shape === 2 ? [won, money] : [won, money, { ...money, part: 1, rep: other, value: value + 7 }];
  });
}

const dealsOf = (rows: Row[]): BenchDeal[] =>
  rows.map(({ key, rep, shape, value }, place) => ({
    key,
    rep,
    line: place + 2,
    stage: `stage ${value % 3}`,
    state: shape === 0 ? 'open' : 'won',
    amount: value,
  }));

const file: fc.Arbitrary<BenchFile> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({ source, rows: some(row) })
      .map(({ rows, ...rest }): BenchFile => ({ ...rest, kind: 'activities', events: eventsOf(rows) })),
  },
  {
    weight: 3,
    arbitrary: some(row).map((rows): BenchFile => ({
      kind: 'deals',
      events: eventsOf(rows),
      deals: dealsOf(rows),
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        today: fc.constantFrom('2026-03-03', '2026-04-01', '2026-11-23'),
        rows: some(
          fc.record({
            name,
            team,
            parentTeam: fc.constantFrom('World', 'East', undefined),
            email: fc.constantFrom('x@y.test', undefined, undefined),
            employeeId: fc.constantFrom('7', '8', undefined, undefined),
            hireDay: fc.constantFrom('2026-03-03', undefined, undefined),
            ftePercent: fc.constantFrom(50, 100, undefined),
          }),
        ),
      })
      .map(({ today, rows }): BenchFile => ({
        kind: 'roster',
        today,
        roster: rows.map((r, place) => ({ ...r, line: place + 2 })),
      })),
  },
  {
    weight: 1,
    arbitrary: some(
      fc.record({
        rep: name,
        amount: fc.constantFrom(5, 6, null),
        start: fc.constantFrom('2026-03-01', '2026-04-01'),
      }),
    ).map((rows): BenchFile => ({
      kind: 'quotas',
      quotas: rows.map((r, place) => ({
        ...r,
        line: place + 2,
        team: null,
        metric: 'bookings',
        metricId: 12,
        grain: 'month',
        end: r.start.replace('01', '30').replace('-01', '-30'),
        basis: 'as_given',
      })),
    })),
  },
  {
    weight: 1,
    arbitrary: some(name).map((names): BenchFile => ({
      kind: 'calendar',
      calendar: names.map((rep, place) => ({
        line: place + 2,
        type: 'absence',
        rep,
        from: '2026-03-02',
        to: '2026-03-02',
        percent: 100,
        reason: '',
      })),
    })),
  },
);

/** Import a file, or undo one of those that are live. */
const step = fc.oneof(
  { weight: 3, arbitrary: file.map((value) => ({ file: value, undo: null })) },
  { weight: 2, arbitrary: fc.nat(20).map((undo) => ({ file: null, undo })) },
);

/** A row refused for what other imports said stays refused when those go: that is no case of this rule. */
const dependsOnOthers = ({ rejects }: MergeOutcome): boolean =>
  rejects.some(({ code }) => code === 'roster.ambiguous_rep' || code === 'roster.team_cycle');

(server ? describe : describe.skip)('undo', () => {
  let bench: FactsBench;
  beforeAll(async () => {
    bench = await FactsBench.open(server ?? '');
  }, 60_000);
  afterAll(() => bench.close());

  it('in any order leaves what the remaining imports alone would have left', async () => {
    const history = fc.array(step, { minLength: 3, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        await bench.empty();
        let live: { id: number; file: BenchFile }[] = [];
        for (const { file: next, undo } of steps) {
          if (next) {
            const { id, outcome } = await bench.import(next);
            fc.pre(!dependsOnOthers(outcome));
            live.push({ id, file: next });
          }
          const gone = undo === null ? undefined : live[undo % Math.max(live.length, 1)];
          if (!gone) continue;
          await bench.undo(gone.id);
          live = live.filter((item) => item !== gone);
        }
        const after = await snapshot(bench);
        await bench.empty();
        for (const item of live) fc.pre(!dependsOnOthers((await bench.import(item.file)).outcome));
        expect(after).toEqual(await snapshot(bench));
      }),
      { numRuns: 25, interruptAfterTimeLimit: 100_000 },
    );
  }, 180_000);
});
