import { negativeBinomialCdf } from '../stats/negative-binomial-cdf.js';
import { negativeBinomialMass } from '../stats/negative-binomial-mass.js';
import { normalQuantile } from '../stats/normal-quantile.js';

// One week alone never decides: 1e-5 is a score of 4.26.
const LEAST = 1e-5;

/**
 * How odd a count is, as a standard normal score: z = Φ⁻¹(u) with u = ½[F(y−1) + F(y)] of a negative binomial with this
 * mean and variance (the middle of the count's own probability; Dunn & Smyth 1996 draw within it instead). Bounded to
 * ±4.26. 0 when nothing is expected.
 * @example countScore(100, 100, 100) // close to 0
 * @example countScore(70, 100, 100) // −3.2
 */
export function countScore(count: number, mean: number, variance: number): number {
  if (!(mean > 0)) return 0;
  // The mass of one count is quicker than a second cdf: F(y−1) = F(y) − p(y).
  const middle = negativeBinomialCdf(count, mean, variance) - negativeBinomialMass(count, mean, variance) / 2;
  return normalQuantile(Math.min(1 - LEAST, Math.max(LEAST, middle)));
}
