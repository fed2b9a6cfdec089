import fc from 'fast-check';
import { dayShares } from './day-shares.js';

it('divides evenly over capacity', () =>
  expect([...dayShares(Float64Array.of(1, 0, 1))]).toEqual([0.5, 0, 0.5]));
it('follows the shape where there is capacity', () =>
  expect([...dayShares(Float64Array.of(1, 1, 0), [1, 3, 9])]).toEqual([0.25, 0.75, 0]));
it('ignores a shape that is zero wherever there is capacity', () =>
  expect([...dayShares(Float64Array.of(1, 1, 0), [0, 0, 1])]).toEqual([0.5, 0.5, 0]));
it('is zero everywhere without capacity, and empty for no days', () => {
  expect([...dayShares(Float64Array.of(0, 0))]).toEqual([0, 0]);
  expect([...dayShares([])]).toEqual([]);
});

it('adds up to 1 for any capacity and shape', () => {
  const days = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9)), { minLength: 1 });
  fc.assert(
    fc.property(days, (pairs) => {
      fc.pre(pairs.some(([capacity]) => capacity > 1e-6));
      const shares = dayShares(
        pairs.map(([capacity]) => capacity),
        pairs.map(([, weight]) => weight),
      );
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});
