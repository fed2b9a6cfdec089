import { gammaP } from './gamma-p.js';

/**
 * Probability of at most k events at a Poisson mean: 1 − P(k+1, mean). 0 for k < 0; 1 for a mean of 0 or less.
 * @param k rounded down
 * @example poissonCdf(2, 3) // 0.42319
 */
export function poissonCdf(k: number, mean: number): number {
  if (!(k >= 0)) return 0;
  return 1 - gammaP(Math.floor(k) + 1, mean);
}
