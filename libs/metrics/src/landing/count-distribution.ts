import { negativeBinomialCdf } from '../stats/negative-binomial-cdf.js';
import { countQuantiles } from './count-quantiles.js';
import { NOTHING_MORE, type Distribution } from './distribution.js';

/** Negative binomial counts of this mean and variance; Poisson when the variance is no larger than the mean. */
export function countDistribution(mean: number, variance: number): Distribution {
  if (mean <= 0) return NOTHING_MORE;
  return {
    mean,
    variance,
    none: negativeBinomialCdf(0, mean, variance),
    // A count of half a thing more is a count of one more; 1e-9 forgives sums of shared credits.
    atLeast: (x) => (x <= 0 ? 1 : 1 - negativeBinomialCdf(Math.ceil(x - 1e-9) - 1, mean, variance)),
    quantiles: (ps) => countQuantiles(ps, mean, variance),
  };
}
