import fc from 'fast-check';
import { dayOfNumber } from './day-of-number.js';

it('writes the day with four digits of year and two of month and day', () => {
  expect(dayOfNumber(0)).toBe('1970-01-01');
  expect(dayOfNumber(59)).toBe('1970-03-01');
  expect(dayOfNumber(-1)).toBe('1969-12-31');
});
it('is what a Date says, in leap years and out of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_000, max: 2_932_000 }), (number) => {
      expect(dayOfNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});
