import { negativeBinomialCdf } from '../stats/negative-binomial-cdf.js';

/**
 * The probability that nothing happens by chance where `mean` is usual: P_NB(0; mean, mean + extra·mean²).
 * 1 when nothing is usual.
 * @param extra CV² beyond Poisson
 * @example silenceChance(7, 0) // e^−7 = 0.0009
 */
export function silenceChance(mean: number, extra: number): number {
  return negativeBinomialCdf(0, mean, mean + Math.max(0, extra) * mean * mean);
}
