import { gammaP } from './gamma-p.js';

/**
 * Probability that an amount is at most x: Gamma with this mean and variance (shape = mean² ÷ variance). Without
 * variance, all mass lies at the mean; with a mean of 0 or less, at 0.
 * @param x in the unit of the mean
 * @param variance in the unit squared
 * @example gammaCdf(1, 1, 1) // 0.632
 */
export function gammaCdf(x: number, mean: number, variance: number): number {
  const at = Math.max(0, mean);
  if (!(at > 0) || !(variance > 0)) return x >= at ? 1 : 0;
  return gammaP((at * at) / variance, (x * at) / variance);
}
