import { betaI } from '../stats/beta-i.js';
import type { RatioPrior } from './ratio-prior.js';

/** What a record says of a rep's true rate. */
export interface RatioPosterior {
  /** The likely rate: the raw one drawn towards the team's, more so the fewer the trials. */
  readonly mean: number;
  /** The probability that the true rate lies below the limit. */
  readonly below: number;
}

/**
 * A rep's rate by empirical Bayes: Beta(T·M₀ + k, (1−T)·M₀ + n − k) for k successes in n trials (Casella 1985).
 * @param limit the rate asked about, usually 75% of the team's
 * @example ratioPosterior({ successes: 4, trials: 100 }, { rate: 0.07, strength: 60 }, 0.0525)
 * // mean 0.051: (0.07 × 60 + 4) ÷ 160
 */
export function ratioPosterior(
  { successes, trials }: { readonly successes: number; readonly trials: number },
  { rate, strength }: RatioPrior,
  limit: number,
): RatioPosterior {
  const hits = rate * strength + successes;
  const misses = (1 - rate) * strength + Math.max(0, trials - successes);
  return { mean: hits / (hits + misses), below: betaI(limit, hits, misses) };
}
