import fc from 'fast-check';
import { dayShares } from '../pace/day-shares.js';
import { learnShape } from './learn-shape.js';
import { shapeWeights } from './shape-weights.js';
import { SHAPE_BINS, uniformShape, type ShapePeriod } from './shape.js';

const weekdaysOnly = (days: number) => Float64Array.from({ length: days }, (_, day) => (day % 7 < 5 ? 1 : 0));
const capacity = weekdaysOnly(91);
const starts = ['2024-01-01', '2024-04-01', '2024-07-01', '2024-09-30'];

/** A quarter of thirteen weeks with a value per working day that depends on the week and the weekday. */
const quarter = (start: string, value: (week: number, weekday: number) => number): ShapePeriod => ({
  start,
  capacity,
  values: Array.from(capacity, (worked, day) => (worked ? value(Math.floor(day / 7), day % 7) : 0)),
});
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('from several periods', () => {
  const hockey = (week: number) => (week < 9 ? 50 : 150);
  const shape = learnShape({ grain: 'quarter', periods: starts.map((start) => quarter(start, hockey)) });

  it('finds the weeks that bring more than their share', () => {
    expect(shape.bins).toHaveLength(13);
    expect((shape.bins[12] ?? 0) / (shape.bins[0] ?? 1)).toBeCloseTo(3, 1);
    expect(shape.periods).toBe(4);
  });
  it('takes weekdays apart from weeks', () => {
    const busyTuesdays = learnShape({
      grain: 'quarter',
      periods: starts.map((start) => quarter(start, (week, day) => hockey(week) * (day === 1 ? 2 : 1))),
    });
    const [monday = 0, tuesday = 0] = busyTuesdays.weekdays;
    expect(tuesday / monday).toBeCloseTo(2, 1);
    expect((busyTuesdays.bins[12] ?? 0) / (busyTuesdays.bins[0] ?? 1)).toBeCloseTo(3, 1);
  });
  it('leaves out the period that is to be read', () => {
    const odd = quarter('2024-09-30', (week) => (week < 9 ? 1000 : 0));
    const three = starts.slice(0, 3).map((start) => quarter(start, hockey));
    expect(learnShape({ grain: 'quarter', periods: [...three, odd], leaveOut: '2024-09-30' })).toEqual(
      learnShape({ grain: 'quarter', periods: three }),
    );
  });
  it('is not moved by days nobody told anything about', () => {
    const holes = starts.map((start) => {
      const whole = quarter(start, hockey);
      const values = Array.from(whole.values, (value, day) =>
        day < 30 && start === starts[0] ? null : value,
      );
      return { ...whole, values };
    });
    const learned = learnShape({ grain: 'quarter', periods: holes });
    learned.bins.forEach((density, bin) => expect(density).toBeCloseTo(shape.bins[bin] ?? 0, 1));
    expect(learned.periods).toBeLessThan(4);
  });
});

it('trusts chance less the less there is of it: few uneven deals lean on the organisation', () => {
  const orgShape = {
    ...uniformShape('quarter'),
    bins: [...new Array<number>(9).fill(0.5), ...new Array<number>(4).fill(2.125)],
  };
  const lucky = starts
    .slice(0, 2)
    .map((start, index) => quarter(start, (week, day) => +(week === 2 + index && day === 0)));
  const { bins } = learnShape({ grain: 'quarter', periods: lucky, orgShape });
  expect(bins[12]).toBeGreaterThan(1.5);
  expect(bins[0]).toBeGreaterThan(0.3);
});

it('counts one deal for at most 5% of the pool', () => {
  const deals = (whale: number): ShapePeriod => {
    const period = quarter('2024-01-01', () => 10);
    const values = Array.from(period.values, (value, day) => (day === 0 ? whale : (value ?? 0)));
    return { ...period, values, counts: Array.from(values, (value) => +(value > 0)) };
  };
  const first = (whale: number) => learnShape({ grain: 'quarter', periods: [deals(whale)] }).bins[0] ?? 0;
  // 640 and a whale of 12,160 are 12,800: 5% of it is 640, the same as a deal that is 640 of 12,800 by right.
  expect(first(12_160)).toBeCloseTo(
    learnShape({ grain: 'quarter', periods: [{ ...deals(640), counts: undefined }] }).bins[0] ?? 0,
    9,
  );
});

it('is the organisation’s, or even, without anything to learn from', () => {
  expect(learnShape({ grain: 'month', periods: [] })).toEqual(uniformShape('month'));
  const orgShape = { bins: [0.5, 1.5], weekdays: [1, 1, 1, 1, 1, 1, 1], periods: 9 };
  expect(learnShape({ grain: 'quarter', periods: [quarter('2024-01-01', () => 0)], orgShape })).toEqual({
    ...orgShape,
    periods: 0,
  });
});

it('has the weekday alone in a week', () => expect(uniformShape('week').bins).toHaveLength(SHAPE_BINS.week));

const anyPeriod = fc.record({
  values: fc.array(fc.option(fc.nat(50), { nil: null, freq: 9 }), { minLength: 91, maxLength: 91 }),
  capacity: fc.array(fc.constantFrom(0, 0.5, 1, 3), { minLength: 91, maxLength: 91 }),
});
const periodsOf = (raw: readonly { values: (number | null)[]; capacity: number[] }[]): ShapePeriod[] =>
  raw.map((period, index) => ({ ...period, start: starts[index] ?? '2025-01-01' }));

it('has shares that add up to 1 and never fall below 0, whatever it learned from', () => {
  fc.assert(
    fc.property(fc.array(anyPeriod, { maxLength: 4 }), (raw) => {
      const shape = learnShape({ grain: 'quarter', periods: periodsOf(raw) });
      const shares = dayShares(capacity, shapeWeights(shape, '2025-01-06', capacity));
      expect(sum(shares)).toBeCloseTo(1, 9);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 50 },
  );
});

it('is the same in cents and in thousands', () => {
  fc.assert(
    fc.property(fc.array(anyPeriod, { minLength: 1, maxLength: 3 }), (raw) => {
      const scaled = raw.map((period) => ({
        ...period,
        values: period.values.map((value) => (value === null ? null : value * 1000)),
      }));
      const [one, other] = [raw, scaled].map((periods) =>
        learnShape({ grain: 'quarter', periods: periodsOf(periods) }),
      );
      one?.bins.forEach((density, bin) => expect(other?.bins[bin]).toBeCloseTo(density, 6));
    }),
    { numRuns: 30 },
  );
});

it('does not change with the order of the periods', () => {
  const periods = starts.map((start, index) => quarter(start, (week) => week * (index + 1)));
  const [one, other] = [periods, periods.toReversed()].map((order) =>
    learnShape({ grain: 'quarter', periods: order }),
  );
  one?.bins.forEach((density, bin) => expect(other?.bins[bin]).toBeCloseTo(density, 9));
});
