import { betaParts } from './beta-parts.js';
import { poissonCdf } from './poisson-cdf.js';

/** With less variance above the mean than this part of it, the distribution is Poisson to 1e-10. */
const LEAST_EXCESS = 1e-10;

/**
 * Probability that a count of this mean and variance is at most k: negative binomial, with r = mean² ÷ (variance − mean)
 * I_{r/(r+mean)}(r, k+1); Poisson where the variance does not exceed the mean. 0 for k < 0; 1 for a mean of 0 or less.
 * @param k rounded down
 * @example negativeBinomialCdf(9, 10, 20) // 0.5 and a little
 */
export function negativeBinomialCdf(k: number, mean: number, variance: number): number {
  if (!(k >= 0)) return 0;
  if (!(mean > 0) || k === Infinity) return 1;
  const excess = variance - mean;
  if (!(excess > LEAST_EXCESS * mean)) return poissonCdf(k, mean);
  // r/(r+mean) = mean/variance, and its rest (variance−mean)/variance.
  return betaParts(mean / variance, excess / variance, (mean * mean) / excess, Math.floor(k) + 1);
}
