import fc from 'fast-check';
import { dayNumber } from './day-number.js';
import { dayOfNumber } from './day-of-number.js';

it('counts days from 1970-01-01', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('1969-12-31')).toBe(-1);
});

it('comes back to the same number from the day', () => {
  fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (n) => dayNumber(dayOfNumber(n)) === n));
});

it('agrees with the calendar of Date on every day of four centuries and at their borders', () => {
  const numbers = Array.from({ length: 146_000 }, (_, index) => index - 62_000);
  expect(numbers.filter((n) => dayNumber(dayOfNumber(n)) !== n)).toEqual([]);
  expect(dayNumber('0000-01-01')).toBe(Date.parse('0000-01-01T00:00:00Z') / 86_400_000);
  expect(dayNumber('9999-12-31')).toBe(Date.parse('9999-12-31T00:00:00Z') / 86_400_000);
});
