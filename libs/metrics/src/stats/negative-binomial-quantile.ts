import { negativeBinomialCdf } from './negative-binomial-cdf.js';
import { normalQuantile } from './normal-quantile.js';

/** As good as certain: the quantile of probabilities up to 1 stays finite. */
const MOST = 1 - 1e-12;

/**
 * The smallest whole number that a count of this mean and variance does not exceed with probability p.
 * @param p in (0, 1); 0 and less give 0, 1 is taken as 1 − 1e-12
 * @param mean 0 or less gives 0
 * @param variance at or below the mean: Poisson
 * @example negativeBinomialQuantile(0.9, 10, 20) // 16
 */
export function negativeBinomialQuantile(p: number, mean: number, variance: number): number {
  if (!(mean > 0) || !(p > 0)) return 0;
  const goal = Math.min(p, MOST);
  const reached = (k: number) => negativeBinomialCdf(k, mean, variance) >= goal;
  let high = Math.max(0, Math.round(normalStart(goal, mean, Math.max(mean, variance))));
  let low = high - 1;
  let step = 1;
  if (reached(high)) {
    while (low >= 0 && reached(low)) [high, low, step] = [low, low - 2 * step, 2 * step];
    low = Math.max(-1, low);
  } else {
    do [low, high, step] = [high, high + step, 2 * step];
    while (!reached(high));
  }
  return bisect(low, high, reached);
}

/** The normal quantile with the Cornish–Fisher term for skewness, a whole number below and a half up. */
function normalStart(p: number, mean: number, variance: number): number {
  const sd = Math.sqrt(variance);
  const skewness = (2 * variance - mean) / (mean * sd);
  const z = normalQuantile(p);
  return mean + sd * (z + (skewness * (z * z - 1)) / 6) - 0.5;
}

/** low is not reached, high is. */
function bisect(low: number, high: number, reached: (k: number) => boolean): number {
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
