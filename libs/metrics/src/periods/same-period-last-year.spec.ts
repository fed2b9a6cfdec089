import { parsePeriod } from './parse-period.js';
import type { Period } from './period.js';
import { samePeriodLastYear } from './same-period-last-year.js';

it.each([
  ['2026-Q4', '2025-Q4'],
  ['2024-02', '2023-02'],
  ['2026', '2025'],
  ['2026-W48', '2025-W48'],
  ['2026-11-23', '2025-11-24'],
])('compares %s with %s', (key, before) =>
  expect(samePeriodLastYear(parsePeriod(key) as Period).key).toBe(before),
);

it('compares a week 53 with the last week of a year that has none', () =>
  expect(samePeriodLastYear(parsePeriod('2026-W53') as Period).key).toBe('2025-W52'));

it('keeps the quarter of a fiscal year', () => {
  const fiscal = { fiscalStartMonth: 7 };
  expect(samePeriodLastYear(parsePeriod('FY2027-Q1', fiscal) as Period, fiscal).key).toBe('FY2026-Q1');
});
