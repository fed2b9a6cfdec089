import fc from 'fast-check';
import { makeCapacity } from '../capacity/make-capacity.js';
import { sumCapacity } from '../capacity/sum-capacity.js';
import { WEEKDAYS_ONLY, type RepTime } from '../capacity/work-calendar.js';
import { addDays } from '../days/add-days.js';
import { daysBetween } from '../days/days-between.js';
import { known } from '../measure/known.js';
import { paceReading } from '../pace/pace-reading.js';
import { progress } from '../pace/progress.js';
import { parsePeriod } from '../periods/parse-period.js';
import type { Period } from '../periods/period.js';
import { quotaFor } from './quota-for.js';
import { quotaShape } from './quota-shape.js';
import type { QuotaRow } from './quota.js';

const capacityOf = makeCapacity(WEEKDAYS_ONLY);
const Q4 = parsePeriod('2026-Q4') as Period;
const row = (key: string, amount: number, basis: QuotaRow['basis'] = 'as_given'): QuotaRow => {
  const { grain, start, end } = parsePeriod(key) as Period;
  return { grain, start, end, amount, basis };
};
/** Q4 2026 has 66 working days: 22 in October, 21 in November, 23 in December. */
const months = [row('2026-10', 30), row('2026-11', 30), row('2026-12', 60)];
const shapeOf = (rows: QuotaRow[], rep: RepTime = {}, period = Q4) =>
  quotaShape(period, rows, capacityOf(rep));
/** What pace expects of the quarter by the end of a day. */
const expectedBy = (day: string, rows: QuotaRow[], rep: RepTime = {}) => {
  const source = capacityOf(rep);
  const quota = quotaFor(Q4, rows, source).amount;
  const part = progress(source(Q4.start, Q4.end), daysBetween(Q4.start, day), quotaShape(Q4, rows, source));
  return quota.ok && part.ok ? quota.value * part.value : NaN;
};

it('has none without quotas, with one for the whole, or where each day asks the same', () => {
  expect(shapeOf([])).toBeUndefined();
  expect(shapeOf([row('2026-Q4', 66)])).toBeUndefined();
  expect(shapeOf([row('2026-Q4', 66), row('2026-Q3', 10)])).toBeUndefined();
  expect(shapeOf([row('2026-10', 22), row('2026-11', 21), row('2026-12', 23)])).toBeUndefined();
  expect(shapeOf([row('2026-10', 10)])).toBeUndefined();
});

it('expects of a quarter by the end of each month what its months ask', () => {
  expect(expectedBy('2026-10-31', months)).toBeCloseTo(30, 9);
  expect(expectedBy('2026-11-30', months)).toBeCloseTo(60, 9);
  // 10 of 23 working days of December.
  expect(expectedBy('2026-12-14', months)).toBeCloseTo(60 + (60 * 10) / 23, 9);
  expect(expectedBy('2026-12-31', months)).toBeCloseTo(120, 9);
});

it('follows the months also where the quarter has a quota of its own', () =>
  expect(expectedBy('2026-10-31', [row('2026-Q4', 300), ...months])).toBeCloseTo(30, 9));

it('follows the months of one quarter inside a year of quarters', () => {
  const year = parsePeriod('2026') as Period;
  const rows = [row('2026-Q1', 0), row('2026-Q2', 0), row('2026-Q3', 66), ...months];
  const shape = quotaShape(year, rows, capacityOf({}));
  const at = (day: string) => shape?.[daysBetween(year.start, day)];
  expect(at('2026-02-02')).toBe(0);
  // The third quarter has 66 working days as well.
  expect(at('2026-07-01')).toBeCloseTo(1, 9);
  expect(at('2026-12-01')).toBeCloseTo(60 / 23, 9);
});

it('cuts a week across the border of a month', () => {
  const november = parsePeriod('2026-11') as Period;
  const weeks = ['2026-W44', '2026-W45', '2026-W46', '2026-W47', '2026-W48', '2026-W49'];
  const rows = weeks.map((key, index) => row(key, index * 5));
  const shape = quotaShape(november, rows, capacityOf({}));
  expect([shape?.[1], shape?.[28], shape?.[29]]).toEqual([1, 4, 5]);
});

it('lets leave take its part off what is due, and never asks it of the days away', () => {
  const absences = [{ from: '2026-10-01', to: '2026-10-31', fraction: 1 }];
  expect(expectedBy('2026-10-31', months, { absences })).toBe(0);
  expect(expectedBy('2026-11-30', months, { absences })).toBeCloseTo(120 / 3, 9);
});

it('rises with the ramp of a full quota', () => {
  const quota = { parts: [{ from: null, to: '2026-11-30', fraction: 0.5 }] };
  const full = [row('2026-Q4', 66, 'full')];
  // 43 days at a half, 23 at 1.
  expect(quotaFor(Q4, full, capacityOf({ quota })).amount).toEqual(known(44.5));
  expect(expectedBy('2026-11-30', full, { quota })).toBeCloseTo(21.5, 9);
  const november = parsePeriod('2026-11') as Period;
  const amount = quotaFor(november, full, capacityOf({ quota })).amount;
  expect(amount.ok && amount.value).toBeCloseTo(10.5, 9);
});

it('asks a joiner of nothing before the first day, and of the months as they are after', () => {
  const active = [{ from: '2026-11-16', to: null }];
  const joined = [row('2026-11', 11), row('2026-12', 46)];
  expect(expectedBy('2026-11-13', joined, { active })).toBe(0);
  expect(expectedBy('2026-11-30', joined, { active })).toBeCloseTo(11, 9);
});

const anyDay = fc.integer({ min: 0, max: 91 }).map((index) => addDays(Q4.start, index));
const anyMonths = fc
  .tuple(fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 100 }))
  .map(([a, b, c]) => [row('2026-10', a), row('2026-11', b), row('2026-12', c)]);

it('makes shares that sum to the quota and never fall', () => {
  fc.assert(
    fc.property(anyMonths, anyDay, (rows, day) => {
      const next = daysBetween(day, Q4.end) > 0 ? addDays(day, 1) : day;
      expect(expectedBy(next, rows) >= expectedBy(day, rows) - 1e-9).toBe(true);
      const total = rows.reduce((sum, { amount }) => sum + amount, 0);
      expect(expectedBy(Q4.end, rows)).toBeCloseTo(total, 6);
      const shape = quotaShape(Q4, rows, capacityOf({}));
      if (!shape) return;
      const capacity = capacityOf({})(Q4.start, Q4.end);
      expect(sumCapacity(shape.map((rate, index) => rate * (capacity[index] ?? 0)))).toBeCloseTo(total, 6);
    }),
  );
});

it('never lowers the pace index by leave that is past', () => {
  fc.assert(
    fc.property(anyMonths, anyDay, anyDay, anyDay, (rows, asOf, one, two) => {
      const [from, to] = one < two ? [one, two] : [two, one];
      const past = { from, to: to < asOf ? to : asOf, fraction: 1 };
      const indexWith = (rep: RepTime) => {
        const source = capacityOf(rep);
        const shape = quotaShape(Q4, rows, source);
        const reading = paceReading({
          start: Q4.start,
          actual: 10,
          quota: quotaFor(Q4, rows, source).amount,
          capacity: source(Q4.start, Q4.end),
          asOfIndex: daysBetween(Q4.start, asOf),
          unit: 'count',
          ...(shape ? { shape } : {}),
        });
        // Nothing expected yet cannot be behind.
        return reading.paceIndex.ok ? reading.paceIndex.value : Infinity;
      };
      const absences = past.from <= past.to ? [past] : [];
      expect(indexWith({ absences })).toBeGreaterThanOrEqual(indexWith({}) * (1 - 1e-9));
    }),
  );
});

it('is not changed by a day that is a holiday for all', () => {
  const longer = { start: Q4.start, end: '2027-01-01' };
  const closed = makeCapacity({ ...WEEKDAYS_ONLY, holidays: new Map([['2027-01-01', 1]]) })({});
  fc.assert(
    fc.property(anyMonths, anyDay, (rows, asOf) => {
      const index = daysBetween(Q4.start, asOf);
      const before = progress(capacityOf({})(Q4.start, Q4.end), index, shapeOf(rows));
      const shape = quotaShape(longer, extend(rows), closed);
      const after = progress(closed(longer.start, longer.end), index, shape);
      expect(after.ok && before.ok && after.value - before.value).toBeCloseTo(0, 9);
    }),
  );
});

/** The same months, the last one a day longer. */
function extend(rows: QuotaRow[]): QuotaRow[] {
  return rows.map((month, index) => (index === 2 ? { ...month, end: '2027-01-01' } : month));
}
