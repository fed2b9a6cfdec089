import fc from 'fast-check';
import { mean } from './mean.js';
import { gammaCdf } from './gamma-cdf.js';
import { normalCdf } from './normal-cdf.js';
import { poissonCdf } from './poisson-cdf.js';
import { randomGamma } from './random-gamma.js';
import { randomNormal } from './random-normal.js';
import { randomPoisson } from './random-poisson.js';
import { seededRandom } from './seeded-random.js';

const DRAWS = 20_000;
const draw = (sample: (next: () => number) => number, seed = 7): number[] => {
  const next = seededRandom(seed);
  return Array.from({ length: DRAWS }, () => sample(next));
};

/** The share of draws up to x is within 4 standard errors of its probability. */
function expectDistribution(draws: number[], points: number[], cdf: (x: number) => number): void {
  for (const x of points) {
    const share = draws.filter((value) => value <= x).length / DRAWS;
    const p = cdf(x);
    expect(Math.abs(share - p)).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / DRAWS) + 1e-9);
  }
}

it('repeats itself for the same seed and not for another', () => {
  const take = (seed: number) => draw((next) => next(), seed).slice(0, 20);
  expect(take(1)).toEqual(take(1));
  expect(take(1)).not.toEqual(take(2));
  expect(take(1)).not.toEqual(take(1 + 2 ** 32));
});

it('gives numbers from 0 to below 1, evenly', () =>
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const draws = draw((next) => next(), seed);
      expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...draws)).toBeLessThan(1);
      expect(Math.abs((mean(draws) ?? 0) - 0.5)).toBeLessThan(0.012);
    }),
    { numRuns: 20 },
  ));

it('does not remember its last number', () => {
  const draws = draw((next) => next() - 0.5);
  const products = draws.slice(1).map((value, index) => value * (draws[index] ?? 0));
  expect(Math.abs(mean(products) ?? 1)).toBeLessThan(4 / 12 / Math.sqrt(DRAWS));
});

it('draws normal numbers', () =>
  expectDistribution(draw(randomNormal), [-2, -1, -0.3, 0, 0.5, 1.5, 2.5], normalCdf));

it.each([0.3, 1, 2.5, 40])('draws Gamma numbers of shape %p', (shape) =>
  expectDistribution(
    draw((next) => randomGamma(next, shape)),
    [0.3, 0.7, 1, 1.2, 2].map((part) => part * shape),
    (x) => gammaCdf(x, shape, shape),
  ),
);

it.each([0.2, 3, 11.9, 12.1, 40, 900])('draws Poisson counts of mean %p', (average) =>
  expectDistribution(
    draw((next) => randomPoisson(next, average)),
    [-2, -1, 0, 1, 2].map((sds) => Math.floor(average + sds * Math.sqrt(average))),
    (k) => poissonCdf(k, average),
  ),
);

it('draws nothing where nothing is expected', () => {
  const next = seededRandom(3);
  expect([randomPoisson(next, 0), randomPoisson(next, -1), randomGamma(next, 0)]).toEqual([0, 0, 0]);
});
