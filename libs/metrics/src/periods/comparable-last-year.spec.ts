import fc from 'fast-check';
import { dayOfNumber } from '../days/day-of-number.js';
import { daysBetween } from '../days/days-between.js';
import { comparableLastYear } from './comparable-last-year.js';
import { parsePeriod } from './parse-period.js';
import { GRAINS, type Period } from './period.js';
import { periodOf } from './period-of.js';

const NRF = {
  fiscalStartMonth: 2,
  yearNamedAfter: 'start',
  weeks: { pattern: '4-5-4', endsOn: 6, rule: 'nearest' },
} as const;
const nrf = (key: string) => comparableLastYear(parsePeriod(key, NRF) as Period, NRF);
const spanOf = (key: string) => {
  const { start, end } = parsePeriod(key, NRF) as Period;
  return { start, end };
};

it('compares ordinary months by name', () =>
  expect(comparableLastYear(parsePeriod('2024-02') as Period)).toEqual({
    start: '2023-02-01',
    end: '2023-02-28',
  }));

it('compares weeks with the weeks of the same name after a year of 52', () => {
  expect(nrf('FY2022-P03')).toEqual(spanOf('FY2021-P03'));
  expect(nrf('FY2022')).toEqual(spanOf('FY2021'));
});

it('leaves the first week of a year of 53 out when the year after is compared with it', () => {
  expect(nrf('FY2024-P01')).toEqual({ start: '2023-02-05', end: '2023-03-04' });
  expect(nrf('FY2024')).toEqual({ start: spanOf('FY2023-W02').start, end: spanOf('FY2023-W53').end });
  expect(nrf('FY2024-W52')).toEqual(spanOf('FY2023-W53'));
});

it('compares a year of 53 weeks with the 52 before it, and its last month with as many weeks', () => {
  expect(nrf('FY2023')).toEqual(spanOf('FY2022'));
  const { start, end } = nrf('FY2023-P12');
  expect([start, daysBetween(start, end) + 1]).toEqual([spanOf('FY2022-P12').start, 35]);
});

it('never compares a period with days of its own or with more days than it has', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3_000, max: 40_000 }).map(dayOfNumber),
      fc.constantFrom(...GRAINS),
      (day, grain) => {
        const period = periodOf(day, grain, NRF);
        const before = comparableLastYear(period, NRF);
        expect(before.end < period.start).toBe(true);
        const days = daysBetween(before.start, before.end);
        expect(days).toBe(Math.min(daysBetween(period.start, period.end), 363));
      },
    ),
  );
});
