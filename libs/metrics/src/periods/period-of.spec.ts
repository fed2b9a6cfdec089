import fc from 'fast-check';
import { addDays } from '../days/add-days.js';
import { dayOfNumber } from '../days/day-of-number.js';
import { nextPeriod } from './next-period.js';
import { parsePeriod } from './parse-period.js';
import { periodsBetween } from './periods-between.js';
import { GRAINS, WEEK_PATTERNS } from './period.js';
import { periodOf } from './period-of.js';
import { previousPeriod } from './previous-period.js';

it.each([
  ['day', '2026-11-23', '2026-11-23', '2026-11-23', 'Nov 23, 2026'],
  ['week', '2026-W48', '2026-11-23', '2026-11-29', 'Week 48, 2026'],
  ['month', '2026-11', '2026-11-01', '2026-11-30', 'November 2026'],
  ['quarter', '2026-Q4', '2026-10-01', '2026-12-31', 'Q4 2026'],
  ['year', '2026', '2026-01-01', '2026-12-31', '2026'],
] as const)('names the %s of a Monday in November %s', (grain, key, start, end, label) =>
  expect(periodOf('2026-11-23', grain)).toEqual({ key, grain, start, end, label }),
);

it('names a fiscal year after the calendar year it ends in', () => {
  const july = { fiscalStartMonth: 7 };
  expect(periodOf('2026-06-30', 'year', july)).toMatchObject({ key: 'FY2026', start: '2025-07-01' });
  expect(periodOf('2026-07-01', 'year', july)).toMatchObject({ key: 'FY2027', end: '2027-06-30' });
  expect(periodOf('2026-11-23', 'quarter', july)).toMatchObject({ key: 'FY2027-Q2', label: 'Q2 FY2027' });
  expect(periodOf('2026-01-15', 'quarter', { fiscalStartMonth: 2 })).toMatchObject({
    key: 'FY2026-Q4',
    start: '2025-11-01',
    end: '2026-01-31',
  });
});

it('gives the days around New Year to the year of their week’s Thursday', () => {
  expect(periodOf('2027-01-01', 'week').key).toBe('2026-W53');
  expect(periodOf('2024-12-30', 'week').key).toBe('2025-W01');
});

const anyDay = fc.integer({ min: 3_000, max: 40_000 }).map(dayOfNumber);
const anyGrain = fc.constantFrom(...GRAINS);
const anyCalendar = fc.record({
  fiscalStartMonth: fc.integer({ min: 1, max: 12 }),
  yearNamedAfter: fc.constantFrom('start' as const, 'end' as const),
  weeks: fc.option(
    fc.record({
      pattern: fc.constantFrom(...WEEK_PATTERNS),
      endsOn: fc.integer({ min: 1, max: 7 }),
      rule: fc.constantFrom('last' as const, 'nearest' as const),
    }),
  ),
});

it('tiles time without gap or overlap in every calendar', () => {
  fc.assert(
    fc.property(anyDay, anyGrain, anyCalendar, (day, grain, calendar) => {
      const period = periodOf(day, grain, calendar);
      expect(period.start <= day && day <= period.end).toBe(true);
      expect(periodOf(period.start, grain, calendar)).toEqual(period);
      expect(periodOf(period.end, grain, calendar)).toEqual(period);
      expect(nextPeriod(period, calendar).start).toBe(addDays(period.end, 1));
      expect(previousPeriod(nextPeriod(period, calendar), calendar)).toEqual(period);
    }),
  );
});

it('is found again by its key', () => {
  fc.assert(
    fc.property(anyDay, anyGrain, anyCalendar, (day, grain, calendar) => {
      const period = periodOf(day, grain, calendar);
      expect(parsePeriod(period.key, calendar)).toEqual(period);
    }),
  );
});

it('fills each quarter with its months and each year with its quarters, in every calendar', () => {
  fc.assert(
    fc.property(anyDay, anyCalendar, (day, calendar) => {
      const year = periodOf(day, 'year', calendar);
      for (const [grain, count] of [
        ['month', 12],
        ['quarter', 4],
      ] as const) {
        const parts = periodsBetween(year.start, year.end, grain, calendar);
        expect(parts).toHaveLength(count);
        expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([year.start, year.end]);
      }
      const quarter = periodOf(day, 'quarter', calendar);
      const months = periodsBetween(quarter.start, quarter.end, 'month', calendar);
      expect([months.length, months[0]?.start, months[2]?.end]).toEqual([3, quarter.start, quarter.end]);
    }),
  );
});
