import { negativeBinomialCdf } from '../stats/negative-binomial-cdf.js';
import { negativeBinomialQuantile } from '../stats/negative-binomial-quantile.js';
import { countFamily } from './count-family.js';

/** With a larger spread than this, going step by step takes longer than searching. */
const WIDEST = 400;
/** How far below the mean, in standard deviations, the lowest of the usual quantiles is looked for. */
const START = 1.5;

/**
 * Several quantiles of a negative binomial count in one walk: from below, adding p(k+1) = p(k)·(a + b ÷ (k+1)), with
 * a = 1 − M/S² and b = (r−1)·a; a = 0 and b = M for Poisson. Five of them cost little more than one.
 * @param ps rising probabilities, each below 1
 * @example countQuantiles([0.1, 0.5, 0.9], 10, 20) // [5, 10, 16]
 */
export function countQuantiles(ps: readonly number[], mean: number, variance: number): number[] {
  const sd = Math.sqrt(Math.max(mean, variance));
  if (sd > WIDEST) return ps.map((p) => negativeBinomialQuantile(p, mean, variance));
  let k = Math.max(0, Math.floor(mean - START * sd));
  let reached = negativeBinomialCdf(k, mean, variance);
  while (k > 0 && reached >= (ps[0] ?? 0)) {
    k = Math.max(0, Math.floor(k - sd / 2));
    reached = negativeBinomialCdf(k, mean, variance);
  }
  const { a, b, mass } = countFamily(mean, variance);
  let next = mass(k);
  return ps.map((p) => {
    // Far out nothing is added any more.
    while (reached < p && next > 1e-300) {
      k++;
      next *= a + b / k;
      reached += next;
    }
    return k;
  });
}
