import { binomialMass } from './binomial-mass.js';
import { poissonMass } from './poisson-mass.js';

/** With less variance above the mean than this part of it, the distribution is Poisson to 1e-10. */
const LEAST_EXCESS = 1e-10;

/**
 * Probability that a count of this mean and variance is exactly k: what `negativeBinomialCdf` adds up. Poisson where the
 * variance does not exceed the mean. 0 for what is no count.
 * @example negativeBinomialMass(0, 3, 12) // 0.25
 */
export function negativeBinomialMass(k: number, mean: number, variance: number): number {
  if (!(k >= 0) || !Number.isInteger(k)) return 0;
  if (!(mean > 0)) return k === 0 ? 1 : 0;
  const excess = variance - mean;
  if (!(excess > LEAST_EXCESS * mean)) return poissonMass(k, mean);
  const r = (mean * mean) / excess;
  if (k === 0) return Math.exp(r * Math.log1p(-excess / variance));
  return (r / (r + k)) * binomialMass(r, k, mean / variance, excess / variance);
}
