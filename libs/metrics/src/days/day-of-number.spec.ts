import { dayOfNumber } from './day-of-number.js';

it('writes the day with four digits of year and two of month and day', () => {
  expect(dayOfNumber(0)).toBe('1970-01-01');
  expect(dayOfNumber(59)).toBe('1970-03-01');
});
