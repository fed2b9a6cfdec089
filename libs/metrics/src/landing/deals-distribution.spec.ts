import fc from 'fast-check';
import { randomGamma } from '../stats/random-gamma.js';
import { randomPoisson } from '../stats/random-poisson.js';
import { seededRandom } from '../stats/seeded-random.js';
import { countDistribution } from './count-distribution.js';
import { dealsDistribution } from './deals-distribution.js';
import { panjerMasses } from './panjer-masses.js';

const equal = [{ size: 1000, part: 1 }];
const uneven = [
  { size: 1000, part: 0.8 },
  { size: 20_000, part: 0.2 },
];

it('is the count itself when all deals are equal', () => {
  const deals = { mean: 3, variance: 5 };
  const counts = countDistribution(3, 5);
  for (const k of [1, 2, 3, 6, 10])
    expect(dealsDistribution(deals, equal)?.atLeast(k * 1000)).toBeCloseTo(counts.atLeast(k), 9);
  expect(dealsDistribution(deals, equal)?.none).toBeCloseTo(counts.none, 12);
});

it('agrees with drawing deals one by one, to a step of its grid', () => {
  const next = seededRandom(7);
  const [mean, variance, draws] = [4, 6, 40_000];
  const shape = mean ** 2 / (variance - mean);
  const sums = Array.from({ length: draws }, () => {
    const deals = randomPoisson(next, (randomGamma(next, shape) * mean) / shape);
    let sum = 0;
    for (let deal = 0; deal < deals; deal++) sum += next() < 0.2 ? 20_000 : 1000;
    return sum;
  });
  const exact = dealsDistribution({ mean, variance }, uneven);
  const step = 4800 / 16;
  for (const need of [2000, 10_000, 21_000, 40_000, 60_000]) {
    const drawn = sums.filter((sum) => sum >= need).length / draws;
    expect(exact?.atLeast(need + step)).toBeLessThan(drawn + 0.006);
    expect(exact?.atLeast(need - step)).toBeGreaterThan(drawn - 0.006);
  }
});

it('has the mean and variance of a sum of a number of deals', () => {
  const { mean = 0, variance = 0 } = dealsDistribution({ mean: 4, variance: 6 }, uneven) ?? {};
  expect(mean).toBeCloseTo(4 * 4800, 6);
  expect(variance).toBeCloseTo(4 * (0.8 * 3800 ** 2 + 0.2 * 15_200 ** 2) + 6 * 4800 ** 2, 0);
});

it('is nothing for certain without deals, and gives up where deals are too many', () => {
  expect(dealsDistribution({ mean: 0, variance: 0 }, uneven)?.atLeast(1)).toBe(0);
  expect(dealsDistribution({ mean: 5000, variance: 9000 }, uneven)).toBeNull();
  expect(panjerMasses({ mean: 2000, variance: 2000 }, [0, 1], 10)).toBeNull();
});

it('never falls with more deals and never rises with the need', () => {
  const level = fc.double({ min: 0.1, max: 30, noNaN: true });
  fc.assert(
    fc.property(
      level,
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.nat(300_000),
      fc.nat(50_000),
      (mean, more, need, further) => {
        const at = (deals: number, x: number) =>
          dealsDistribution({ mean: deals, variance: 1.4 * deals }, uneven)?.atLeast(x) ?? 0;
        expect(at(mean + more, need)).toBeGreaterThanOrEqual(at(mean, need) - 1e-9);
        expect(at(mean, need + further)).toBeLessThanOrEqual(at(mean, need) + 1e-12);
      },
    ),
    { numRuns: 40 },
  );
});
