import { dayNumber } from './day-number.js';
import { dayNumbers } from './day-numbers.js';
import { eachDay } from './each-day.js';

it('numbers each day of a range, over a leap day and a year', () => {
  expect(dayNumbers('1970-01-01', '1970-01-03')).toEqual([0, 1, 2]);
  expect(dayNumbers('2027-12-30', '2028-03-02')).toEqual(eachDay('2027-12-30', '2028-03-02').map(dayNumber));
});
it('has none when the end lies before the beginning', () =>
  expect(dayNumbers('2026-06-02', '2026-06-01')).toEqual([]));
