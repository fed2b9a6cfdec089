import { amountDistribution } from './amount-distribution.js';

it('is nothing with its own probability, and else Gamma with the moments of the rest', () => {
  const rest = amountDistribution(1000, 1_000_000, 0.3);
  expect(rest.quantiles([0.1, 0.3])).toEqual([0, 0]);
  expect(rest.atLeast(0)).toBe(1);
  expect(rest.atLeast(1e-6)).toBeCloseTo(0.7, 3);
  const [median = 0] = rest.quantiles([0.5]);
  expect(rest.atLeast(median)).toBeCloseTo(0.5, 9);
});
it('keeps its mean: the area under the odds', () => {
  const rest = amountDistribution(1000, 700_000, 0.2);
  let mean = 0;
  for (let x = 5; x < 20_000; x += 10) mean += 10 * rest.atLeast(x);
  expect(mean / 1000).toBeCloseTo(1, 3);
});
it('is a certain amount without variance, and nothing without a mean', () => {
  const certain = amountDistribution(1000, 0, 0);
  expect([certain.atLeast(999), certain.atLeast(1001)]).toEqual([1, 0]);
  expect(amountDistribution(0, 0, 1).quantiles([0.9])).toEqual([0]);
  expect(amountDistribution(5, 5, 1).atLeast(1)).toBe(0);
});
