import { mean } from '../stats/mean.js';
import { normalQuantile } from '../stats/normal-quantile.js';
import { variance } from '../stats/variance.js';
import type { Range } from './forecast.js';
import { ENOUGH_MISSES } from './possible-misses.js';

/** With fewer there is no saying how far off a forecast may be. */
const LEAST = 5;

/**
 * The range that contains what comes with a given probability: the outcomes at ranks (n + 1) × (1 − share) ÷ 2 from
 * either end (conformal). With fewer than 30 at least as wide as Student's t makes it for normal misses. Null with
 * fewer than 5 outcomes.
 * @param outcomes equally likely, ascending
 * @param share 0.5 or 0.8
 * @example outcomeRange([1, 2, …, 99], 0.8) // { low: 10, high: 90 }
 */
export function outcomeRange(outcomes: readonly number[], share: number): Range | null {
  const count = outcomes.length;
  if (count < LEAST) return null;
  const tail = (1 - share) / 2;
  const low = atRank(outcomes, (count + 1) * tail);
  const high = atRank(outcomes, (count + 1) * (1 - tail));
  if (count >= ENOUGH_MISSES) return { low, high };
  const middle = mean(outcomes) ?? 0;
  const reach = studentQuantile(1 - tail, count - 1) * Math.sqrt((variance(outcomes) ?? 0) * (1 + 1 / count));
  return { low: Math.min(low, middle - reach), high: Math.max(high, middle + reach) };
}

/** Ranks start at 1; between two ranks their mean in proportion, beyond the ends the end. */
function atRank(sorted: readonly number[], rank: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, rank - 1));
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** Student's t from the normal quantile (Abramowitz and Stegun 26.7.5): to 0.001 here, with 4 degrees or more. */
function studentQuantile(p: number, degrees: number): number {
  const z = normalQuantile(p);
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}
