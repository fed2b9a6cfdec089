import fc from 'fast-check';
import { WEEKDAYS_ONLY } from '../capacity/work-calendar.js';
import { workdays } from '../capacity/workdays.js';
import { addDays } from '../days/add-days.js';
import { DEFAULT_FLAG_RULES } from '../flags/flag-rules.js';
import { flagWeeks } from '../flags/flag-weeks.js';
import { walkWeeks } from '../flags/walk-weeks.js';
import { fitLanding } from '../landing/fit-landing.js';
import { landing } from '../landing/landing.js';
import { known } from '../measure/known.js';
import { dayShares } from '../pace/day-shares.js';
import { seededRandom } from '../stats/seeded-random.js';
import { randomPoisson } from '../stats/random-poisson.js';
import { uniformShape } from '../shape/shape.js';
import { appendDay } from './append-day.js';
import { NOT_KNOWN, type Board } from './board.js';
import { createBoard, type BoardMetricSetup } from './create-board.js';
import { recompute } from './recompute.js';
import { trendStart } from './trend-start.js';

const START = '2025-08-04';
const PERIOD = { start: '2026-01-01', end: '2026-01-31' };
const REPS = ['ana', 'ben', 'cem', 'dia', 'eva'];
const full = workdays(START, PERIOD.end, WEEKDAYS_ONLY);
const half = full.map((day) => day / 2);
const role = { perWeek: 20, extra: 0.02, weeks: 3, momentum: 1.3 };

/** What five reps did in four months before: 60 to 100 calls, and deals of 100 to 900. */
function learned(kind: 'counts' | 'amounts') {
  const next = seededRandom(5);
  const capacity = new Float64Array(22).fill(1);
  const periods = (level: number) =>
    ['2025-08-01', '2025-09-01', '2025-10-01', '2025-11-01'].map((start) => {
      const counts = Array.from({ length: 22 }, () => randomPoisson(next, level));
      const sizes = counts.map((count) => count * (100 + 200 * (count % 5)));
      return {
        start,
        capacity,
        values: kind === 'counts' ? counts : sizes,
        counts,
        squares: sizes.map((size) => size ** 2),
      };
    });
  const reps = REPS.map((rep, index) => ({ rep, periods: periods(3 + index * 0.5) }));
  return fitLanding({ kind, reps, shape: uniformShape('month') });
}
const [callFit, dealFit] = [learned('counts'), learned('amounts')];
const METRICS: BoardMetricSetup[] = [
  { key: 'calls', fit: callFit, shape: uniformShape('month'), role, quotas: [80, 90, null, 0, 70] },
  {
    key: 'bookings',
    fit: dealFit,
    shape: uniformShape('month'),
    role: null,
    quotas: [30_000, 20_000, 25_000, null, 1],
    countedBy: 0,
  },
];
const emptyBoard = (metrics = METRICS) =>
  createBoard({
    start: START,
    period: PERIOD,
    trendStart: '2025-09-01',
    reps: REPS,
    calendars: [full, half],
    calendarOf: [0, 0, 1, 0, 1],
    fullCapacity: full,
    metrics,
  });
type Day = (number | null)[][];
function fill(board: Board, days: readonly Day[]): Board {
  for (const [index, values] of days.entries()) appendDay(board, addDays(START, index), values);
  return board;
}
const someDays = (seed: number, count: number): Day[] => {
  const next = seededRandom(seed);
  const one = (mean: number) => (next() < 0.03 ? null : randomPoisson(next, mean));
  return Array.from({ length: count }, (_, day) => {
    const level = day % 7 < 5 ? 4 : 0.1;
    const calls = REPS.map(() => one(level));
    return [calls, calls.map((count) => (count === null ? null : count * 310))];
  });
};
/** A copy of all that the board holds. */
const planes = ({ metrics, days }: Board) => ({
  days,
  metrics: metrics.map(({ values, weeks, trend, now, order }) =>
    [values, order, ...[weeks, trend, now].flatMap((group) => Object.values(group))].map((plane) =>
      plane.slice(),
    ),
  ),
});

it('is the same bit for bit, appended day by day or computed at once', () =>
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 1, max: full.length }), (seed, count) => {
      const appended = fill(emptyBoard(), someDays(seed, count));
      const computed = emptyBoard();
      computed.days = count;
      computed.metrics.forEach(({ values }, index) => values.set(appended.metrics[index]?.values ?? []));
      recompute(computed);
      expect(planes(computed)).toStrictEqual(planes(appended));
    }),
    { numRuns: 10 },
  ));

it('does not change when computed again', () => {
  const board = fill(emptyBoard(), someDays(3, 170));
  const before = planes(board);
  recompute(board);
  expect(planes(board)).toStrictEqual(before);
});

it('adds up deviations as the flags do with the same weeks', () => {
  const days = someDays(11, 175);
  const board = createBoard({
    start: START,
    period: PERIOD,
    trendStart: START,
    reps: REPS,
    calendars: [full],
    calendarOf: REPS.map(() => 0),
    fullCapacity: full,
    metrics: METRICS,
  });
  fill(board, days);
  REPS.forEach((_, rep) => {
    const values = days.map(([calls]) => calls?.[rep] ?? null);
    const weeks = flagWeeks({ start: START, capacity: full, values });
    const last = walkWeeks(weeks, role, [], DEFAULT_FLAG_RULES.suddenDrop).at(-1);
    expect(board.metrics[0]?.trend.down[rep]).toBeCloseTo(last?.down ?? NaN, 9);
    expect(board.metrics[0]?.trend.up[rep]).toBeCloseTo(last?.up ?? NaN, 9);
    expect(board.metrics[0]?.trend.perWeek[rep]).toBeCloseTo(last?.perWeek ?? NaN, 9);
  });
});

it('forecasts as landing does', () => {
  const days = someDays(7, 165);
  const [calls] = fill(emptyBoard(), days).metrics;
  const shares = dayShares(full.slice(150));
  let [actual, progress] = [0, 0];
  days.slice(150).forEach(([values], index) => {
    const value = values?.[0] ?? null;
    if (value === null) return;
    actual += value;
    progress += shares[index] ?? 0;
  });
  const read = landing(callFit, { rep: 'ana', actual, quota: known(80), progress });
  expect(calls?.now.actual[0]).toBe(actual);
  expect(calls?.now.progress[0]).toBeCloseTo(progress, 12);
  expect({ ok: true, value: calls?.now.odds[0] }).toEqual(read?.odds);
  expect([calls?.now.low80[0], calls?.now.median[0], calls?.now.high80[0]]).toEqual([
    read?.interval80.low,
    read?.median,
    read?.interval80.high,
  ]);
});

it('puts the most urgent first and those without a quota last, in the order of the board', () => {
  const [calls] = fill(emptyBoard(), someDays(7, 165)).metrics;
  const severity = [...(calls?.order ?? [])].map((rep) => calls?.now.severity[rep] ?? NaN);
  expect(severity).toEqual([...severity].sort((a, b) => b - a));
  expect([...(calls?.order ?? [])].slice(3)).toEqual([2, 3]);
  expect(calls?.now.odds[2]).toBe(NOT_KNOWN);
});

it('knows nothing of a trend without a role, and nothing happened on an empty board', () => {
  const board = fill(emptyBoard(), someDays(7, 165));
  expect([...(board.metrics[1]?.trend.down ?? [])]).toEqual([0, 0, 0, 0, 0]);
  const empty = emptyBoard();
  recompute(empty);
  expect([...(empty.metrics[0]?.now.actual ?? [])]).toEqual([0, 0, 0, 0, 0]);
  expect([...(empty.metrics[0]?.order ?? [])]).toHaveLength(5);
});

it('keeps NaN and infinity out of what it tells', () => {
  const { metrics } = fill(emptyBoard(), someDays(1, full.length));
  for (const { now, trend } of metrics)
    for (const plane of [...Object.values(now), ...Object.values(trend)])
      expect([...plane].every(Number.isFinite)).toBe(true);
});

describe('a day that does not fit', () => {
  const nothing: Day = [REPS.map(() => 0), REPS.map(() => 0)];
  it('is refused when it is not the next one', () => {
    expect(() => appendDay(emptyBoard(), addDays(START, 1), nothing)).toThrow(RangeError);
    const whole = fill(emptyBoard(), Array(full.length).fill(nothing));
    expect(() => appendDay(whole, addDays(PERIOD.end, 1), nothing)).toThrow(RangeError);
  });
  it.each([2 ** 31, -(2 ** 31), 0.5, Number.NaN])(
    'is refused with a value of %p, and changes nothing',
    (value) => {
      const board = emptyBoard();
      const before = planes(board);
      expect(() => appendDay(board, START, [[0, 0, 0, 0, value], nothing[1] ?? []])).toThrow(RangeError);
      expect(planes(board)).toStrictEqual(before);
    },
  );
  it('holds the largest money that fits', () => {
    const board = emptyBoard();
    appendDay(board, START, [[2 ** 31 - 1, 0, 0, 0, 0], nothing[1] ?? []]);
    expect(board.metrics[0]?.values[0]).toBe(2 ** 31 - 1);
  });
});

it('starts on Mondays', () => {
  const setup = {
    start: '2025-08-05',
    period: PERIOD,
    trendStart: START,
    reps: [],
    calendars: [],
    calendarOf: [],
  };
  expect(() => createBoard({ ...setup, fullCapacity: full, metrics: [] })).toThrow(RangeError);
});

it('adds up deviations from a Monday 26 to 52 weeks back, the same one all half year', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (offset) => {
      const day = addDays('2020-01-01', offset);
      const start = trendStart(day);
      expect(start <= addDays(day, -26 * 7)).toBe(true);
      expect(start > addDays(day, -52 * 7 - 7)).toBe(true);
      expect([start, addDays(start, 26 * 7)]).toContain(trendStart(addDays(day, 1)));
    }),
  ));
