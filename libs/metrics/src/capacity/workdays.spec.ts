import { workdays } from './workdays.js';
import { WEEKDAYS_ONLY } from './work-calendar.js';

it('works Monday to Friday', () =>
  expect([...workdays('2026-11-23', '2026-11-29', WEEKDAYS_ONLY)]).toEqual([1, 1, 1, 1, 1, 0, 0]));

it('takes whole and half holidays off, and only inside the range', () => {
  const holidays = new Map([
    ['2026-11-26', 1],
    ['2026-11-27', 0.5],
    ['2026-12-25', 1],
  ]);
  expect([...workdays('2026-11-25', '2026-11-28', { weekdays: [1, 2, 3, 4, 5], holidays })]).toEqual([
    1, 0, 0.5, 0,
  ]);
});

it('works on other weekdays where the pattern says so', () =>
  expect([...workdays('2026-11-28', '2026-11-29', { weekdays: [7], holidays: new Map() })]).toEqual([0, 1]));

it('is one day for one day and empty when the end lies before the start', () => {
  expect([...workdays('2026-11-23', '2026-11-23', WEEKDAYS_ONLY)]).toEqual([1]);
  expect([...workdays('2026-11-23', '2026-11-22', WEEKDAYS_ONLY)]).toEqual([]);
});
