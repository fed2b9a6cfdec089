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
