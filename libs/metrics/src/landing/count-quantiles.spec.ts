import fc from 'fast-check';
import { negativeBinomialQuantile } from '../stats/negative-binomial-quantile.js';
import { countFamily } from './count-family.js';
import { countQuantiles } from './count-quantiles.js';

const LEVELS = [0.1, 0.25, 0.5, 0.75, 0.9];

it('finds the same quantiles as a search for each', () => {
  const mean = fc.double({ min: 1e-3, max: 5e5, noNaN: true });
  fc.assert(
    fc.property(mean, fc.double({ min: 0.5, max: 40, noNaN: true }), (mean, ratio) => {
      const variance = mean * ratio;
      const searched = LEVELS.map((p) => negativeBinomialQuantile(p, mean, variance));
      expect(countQuantiles(LEVELS, mean, variance)).toEqual(searched);
    }),
    { numRuns: 500 },
  );
});
it('is 0 where nothing is the likeliest by far', () =>
  expect(countQuantiles(LEVELS, 0.01, 0.01)).toEqual([0, 0, 0, 0, 0]));
it('has the probabilities of Poisson and of negative binomial counts', () => {
  expect(countFamily(2, 2).mass(0)).toBeCloseTo(Math.exp(-2), 12);
  expect(countFamily(10, 20).mass(0)).toBeCloseTo(2 ** -10, 12);
  const { a, b, mass } = countFamily(3, 7);
  expect(mass(5)).toBeCloseTo(mass(4) * (a + b / 5), 12);
});
