import fc from 'fast-check';
import { negativeBinomialCdf } from './negative-binomial-cdf.js';
import { negativeBinomialMass } from './negative-binomial-mass.js';

it('is what the probabilities of at most k add up', () =>
  fc.assert(
    fc.property(
      fc.nat(300),
      fc.double({ min: -2, max: 6, noNaN: true }).map(Math.exp),
      fc.double({ min: -9, max: 3, noNaN: true }).map((power) => 1 + 10 ** power),
      (k, mean, times) => {
        const step =
          negativeBinomialCdf(k, mean, mean * times) - negativeBinomialCdf(k - 1, mean, mean * times);
        expect(Math.abs(negativeBinomialMass(k, mean, mean * times) - step)).toBeLessThan(1e-11);
      },
    ),
  ));

it('is Poisson when the variance does not exceed the mean', () => {
  expect(negativeBinomialMass(2, 1, 1)).toBeCloseTo(Math.exp(-1) / 2, 12);
  expect(negativeBinomialMass(2, 1, 0.3)).toBeCloseTo(Math.exp(-1) / 2, 12);
});

it('has nothing but 0 where nothing is expected, and nothing between whole numbers', () => {
  expect([negativeBinomialMass(0, 0, 0), negativeBinomialMass(1, 0, 0)]).toEqual([1, 0]);
  expect([negativeBinomialMass(-1, 3, 5), negativeBinomialMass(1.5, 3, 5)]).toEqual([0, 0]);
});
