import { gammaCdf } from '../stats/gamma-cdf.js';
import { gammaQuantile } from '../stats/gamma-quantile.js';
import { NOTHING_MORE, type Distribution } from './distribution.js';

/**
 * An amount of this mean and variance that is nothing with probability `none`, and else Gamma with the moments of
 * what is left when there is something: mean ÷ (1−none), (variance + mean²) ÷ (1−none) − its mean².
 */
export function amountDistribution(mean: number, variance: number, none: number): Distribution {
  const some = 1 - none;
  if (mean <= 0 || some <= 0) return NOTHING_MORE;
  const mean1 = mean / some;
  const variance1 = Math.max(0, (variance + mean ** 2) / some - mean1 ** 2);
  return {
    mean,
    variance,
    none,
    atLeast: (x) => (x <= 0 ? 1 : some * (1 - gammaCdf(x, mean1, variance1))),
    quantiles: (ps) => ps.map((p) => (p <= none ? 0 : gammaQuantile((p - none) / some, mean1, variance1))),
  };
}
