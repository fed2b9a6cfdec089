import { quantile } from '../stats/quantile.js';
import type { RatioRecord } from './ratio-prior.js';

const WINSORISED = 0.1;

/**
 * By how much reps differ beyond chance: φ = the mean of their squared z-scores against the rate, of which the lowest
 * and the highest tenth are drawn in (winsorised), so that a few real outliers do not widen the limits that are to show
 * them (Spiegelhalter 2005). 1 when they differ by no more than chance, or nobody can be compared.
 */
export function ratioOverdispersion(records: readonly RatioRecord[], rate: number): number {
  const variance = rate * (1 - rate);
  const known = records.filter(({ trials }) => trials > 0);
  if (known.length < 2 || !(variance > 0)) return 1;
  const scores = known.map(
    ({ successes, trials }) => (successes / trials - rate) / Math.sqrt(variance / trials),
  );
  const low = quantile(scores, WINSORISED) ?? -Infinity;
  const high = quantile(scores, 1 - WINSORISED) ?? Infinity;
  let squares = 0;
  for (const score of scores) squares += Math.min(Math.max(score, low), high) ** 2;
  return Math.max(1, squares / scores.length);
}
