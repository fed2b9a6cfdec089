import fc from 'fast-check';
import { daysBetween } from '../days/days-between.js';
import { dayOfNumber } from '../days/day-of-number.js';
import { weekday } from '../days/weekday.js';
import { nextPeriod } from './next-period.js';
import { parsePeriod } from './parse-period.js';
import { WEEK_PATTERNS, type Period, type PeriodCalendar } from './period.js';
import { periodOf } from './period-of.js';
import { periodsBetween } from './periods-between.js';
import { previousPeriod } from './previous-period.js';
import { samePeriodLastYear } from './same-period-last-year.js';
import { shortLabel } from './short-label.js';
import { weeksInYear } from './week-year.js';

/** The calendar of the National Retail Federation: the Saturday nearest to the end of January. */
const NRF = {
  fiscalStartMonth: 2,
  yearNamedAfter: 'start',
  weeks: { pattern: '4-5-4', endsOn: 6, rule: 'nearest' },
} as const;
const nrf = (key: string) => parsePeriod(key, NRF) as Period;

it('has 53 weeks in the retail years 2006, 2012, 2017 and 2023, and in no other of these years', () => {
  const years = Array.from({ length: 20 }, (_, index) => 2005 + index);
  expect(years.filter((year) => weeksInYear(year, NRF) === 53)).toEqual([2006, 2012, 2017, 2023]);
});

it.each([
  ['FY2006', '2006-01-29', '2007-02-03'],
  ['FY2012', '2012-01-29', '2013-02-02'],
  ['FY2017', '2017-01-29', '2018-02-03'],
  ['FY2023', '2023-01-29', '2024-02-03'],
  ['FY2024', '2024-02-04', '2025-02-01'],
  ['FY2023-P01', '2023-01-29', '2023-02-25'],
  ['FY2023-P02', '2023-02-26', '2023-04-01'],
  ['FY2023-P03', '2023-04-02', '2023-04-29'],
  ['FY2023-P12', '2023-12-31', '2024-02-03'],
  ['FY2023-Q4', '2023-10-29', '2024-02-03'],
  ['FY2023-W01', '2023-01-29', '2023-02-04'],
  ['FY2023-W53', '2024-01-28', '2024-02-03'],
])('%s lasts from %s to %s in the retail calendar', (key, start, end) =>
  expect(nrf(key)).toMatchObject({ key, start, end }),
);

it('names periods of whole weeks so that no calendar month is mistaken for one', () => {
  expect(nrf('FY2023-P02').label).toBe('P2 FY2023');
  expect(nrf('FY2023-W05').label).toBe('Week 5, FY2023');
  expect([nrf('FY2023-P02'), nrf('FY2023-W05'), nrf('FY2023-Q1')].map(shortLabel)).toEqual([
    'P2',
    'Week 5',
    'Q1',
  ]);
});

it.each([
  '2023-03',
  '2023-W05',
  '2023',
  '2023-Q1',
  'FY2023-P13',
  'FY2023-P00',
  'FY2023-P1',
  'FY2024-W53',
  'FY2023-Q5',
])('finds no period called %p in a calendar of whole weeks', (key) => expect(nrf(key)).toBeNull());

it('ends on the last Saturday of September', () => {
  const last: PeriodCalendar = {
    fiscalStartMonth: 10,
    weeks: { pattern: '4-4-5', endsOn: 6, rule: 'last' },
  };
  expect(parsePeriod('FY2023', last)).toMatchObject({ start: '2022-09-25', end: '2023-09-30' });
  expect(parsePeriod('FY2024', last)).toMatchObject({ start: '2023-10-01', end: '2024-09-28' });
  expect(weeksInYear(2023, { ...last, weeks: last.weeks! })).toBe(53);
});

it('may start in December and end in January', () => {
  const calendar: PeriodCalendar = {
    fiscalStartMonth: 1,
    weeks: { pattern: '5-4-4', endsOn: 7, rule: 'nearest' },
  };
  expect(periodOf('2026-01-02', 'year', calendar)).toMatchObject({
    key: 'FY2026',
    start: '2025-12-29',
    end: '2027-01-03',
  });
  expect(periodOf('2025-12-30', 'month', calendar)).toMatchObject({ key: 'FY2026-P01', end: '2026-02-01' });
});

it('goes from the last period of a year to the first of the next, and back', () => {
  expect(nextPeriod(nrf('FY2023-P12'), NRF).key).toBe('FY2024-P01');
  expect(nextPeriod(nrf('FY2023-W53'), NRF).key).toBe('FY2024-W01');
  expect(previousPeriod(nrf('FY2024-Q1'), NRF).key).toBe('FY2023-Q4');
  expect(samePeriodLastYear(nrf('FY2024-P03'), NRF).key).toBe('FY2023-P03');
  expect(samePeriodLastYear(nrf('FY2023-W53'), NRF).key).toBe('FY2022-W52');
});

it('has 52 or 53 weeks of seven days, and months of four or five, six only in a 53rd week', () => {
  const calendar = fc.record({
    fiscalStartMonth: fc.integer({ min: 1, max: 12 }),
    weeks: fc.record({
      pattern: fc.constantFrom(...WEEK_PATTERNS),
      endsOn: fc.integer({ min: 1, max: 7 }),
      rule: fc.constantFrom('last' as const, 'nearest' as const),
    }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 3_000, max: 40_000 }).map(dayOfNumber), calendar, (day, of) => {
      const year = periodOf(day, 'year', of);
      const weeks = (daysBetween(year.start, year.end) + 1) / 7;
      expect([52, 53]).toContain(weeks);
      expect(weekday(year.end)).toBe(of.weeks.endsOn);
      const lengths = periodsBetween(year.start, year.end, 'month', of).map(
        ({ start, end }) => (daysBetween(start, end) + 1) / 7,
      );
      const pattern = of.weeks.pattern.split('-').map(Number);
      const expected = [...pattern, ...pattern, ...pattern, ...pattern];
      expected[11] = (expected[11] ?? 0) + weeks - 52;
      expect(lengths).toEqual(expected);
    }),
  );
});
