import fc from 'fast-check';
import { logMean } from './log-mean.js';

it('is (a − b) ÷ ln(a ÷ b)', () => expect(logMean(2, 1)).toBeCloseTo(1 / Math.log(2), 12));
it('is the value itself when both are equal, and 0 when one is', () => {
  expect(logMean(5, 5)).toBe(5);
  expect(logMean(0, 5)).toBe(0);
  expect(logMean(5, 0)).toBe(0);
});
it('lies between both, also when they are nearly equal', () => {
  const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(positive, fc.double({ min: 1e-12, max: 10, noNaN: true }), (a, more) => {
      const b = a * (1 + more);
      expect(logMean(a, b)).toBeGreaterThanOrEqual(a * (1 - 1e-9));
      expect(logMean(a, b)).toBeLessThanOrEqual(b * (1 + 1e-9));
    }),
  );
});
