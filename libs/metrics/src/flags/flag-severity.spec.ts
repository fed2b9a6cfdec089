import { flagSeverity } from './flag-severity.js';

it('weighs the chance to miss with value and time', () =>
  expect(flagSeverity(0.2, 0.6, 0.25)).toBeCloseTo(0.192, 12));
it('is nothing once no time is left, and for who is sure to hit', () => {
  expect(flagSeverity(0.2, 1, 1)).toBe(0);
  expect(flagSeverity(1, 0.5, 1)).toBe(0);
});
it('is 1 for a lost quota that is all of the value at half time', () =>
  expect(flagSeverity(0, 0.5, 1)).toBe(1));
it('is not known without odds or progress', () => {
  expect(flagSeverity(null, 0.5, 1)).toBeNull();
  expect(flagSeverity(0.2, null, 1)).toBeNull();
});
