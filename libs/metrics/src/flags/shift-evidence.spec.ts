import fc from 'fast-check';
import { shiftEvidence } from './shift-evidence.js';

it('speaks for a drop when the count is low and against it when it is usual', () => {
  expect(shiftEvidence(6, 10, 0, 0.6)).toBeCloseTo(0.935, 3);
  expect(shiftEvidence(10, 10, 0, 0.6)).toBeCloseTo(-1.108, 3);
});
it('speaks for a rise the other way round', () => {
  expect(shiftEvidence(14, 10, 0, 1.4)).toBeGreaterThan(0);
  expect(shiftEvidence(10, 10, 0, 1.4)).toBeLessThan(0);
});
it('is weaker where weeks vary more', () =>
  expect(shiftEvidence(50, 100, 0.1, 0.6)).toBeLessThan(shiftEvidence(50, 100, 0.01, 0.6)));
it('is 0 when nothing is usual', () => {
  expect(shiftEvidence(3, 0, 0.1, 0.6)).toBe(0);
  expect(shiftEvidence(0, Number.NaN, 0.1, 0.6)).toBe(0);
});
it('agrees with the Poisson where weeks vary no more than chance: y·ln ρ + (1 − ρ)·m', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.double({ min: 1, max: 200, noNaN: true }), (count, mean) => {
      const poisson = count * Math.log(0.6) + 0.4 * mean;
      expect(Math.abs(shiftEvidence(count, mean, 0, 0.6) - poisson)).toBeLessThan(1e-4);
    }),
  );
});
it('falls with the count', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.double({ min: 1, max: 100, noNaN: true }), (count, mean) => {
      expect(shiftEvidence(count + 1, mean, 0.1, 0.6)).toBeLessThan(shiftEvidence(count, mean, 0.1, 0.6));
    }),
  );
});
