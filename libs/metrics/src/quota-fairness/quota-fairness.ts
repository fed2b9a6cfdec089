import { normalCdf } from '../stats/normal-cdf.js';
import { spearman } from './spearman.js';

/** What a quota asks of one rep. */
export interface AskedRep {
  readonly quota: number;
  /** What the rep is likely to bring in a whole period: μ of the landing. */
  readonly expected: number;
  /** Months of tenure, size of the territory, or whatever must not decide how hard a quota is. */
  readonly by: number;
  /** Chance to reach the quota, 0 to 1. */
  readonly odds: number;
}

/** Whether quotas are equally hard for everybody. */
export interface QuotaFairness {
  readonly reps: number;
  /** |ρ| of quota ÷ expected with `by`: 0 is fair, 1 is decided by it; null where it cannot be told. */
  readonly unfairness: number | null;
  /** Harder for those with more ('more'), with less ('less'), or for nobody in particular. */
  readonly harderFor: 'more' | 'less' | null;
  /** How often chance alone would show as much; null with `unfairness`. */
  readonly chance: number | null;
  /** The share expected to hit: the mean of the odds. */
  readonly hitting: number;
}

/** With fewer ranks agree too easily by chance. */
const LEAST = 5;
const TELLING = 0.1;

/**
 * Whether how hard quotas are goes with tenure (or territory): |Spearman(quota ÷ μ, tenure)|. A quota is hard when it is
 * high against what the rep is likely to bring, not when it is high. Said to be harder for somebody only where chance
 * explains it in less than 1 of 10 cases (t of ρ with n − 2 degrees, normal approximation by Fisher's z).
 * @param reps with a quota and something expected; others are left out
 * @returns null without reps
 * @example quotaFairness(reps) // { reps: 9, unfairness: 0.82, harderFor: 'less', chance: 0.005, hitting: 0.55 }
 */
export function quotaFairness(reps: readonly AskedRep[]): QuotaFairness | null {
  const asked = reps.filter(({ quota, expected }) => quota > 0 && expected > 0);
  if (asked.length === 0) return null;
  const correlation =
    asked.length < LEAST
      ? null
      : spearman(asked.map(({ quota, expected, by }) => [quota / expected, by] as const));
  const chance = correlation === null ? null : chanceOf(correlation, asked.length);
  const told = correlation !== null && chance !== null && chance < TELLING;
  return {
    reps: asked.length,
    unfairness: correlation === null ? null : Math.abs(correlation),
    harderFor: told ? (correlation > 0 ? 'more' : 'less') : null,
    chance,
    hitting: asked.reduce((sum, { odds }) => sum + odds, 0) / asked.length,
  };
}

/** Fisher's z of a rank correlation has a variance of about 1.06 ÷ (n − 3) (Fieller and others 1957). */
function chanceOf(correlation: number, count: number): number {
  const z = Math.atanh(Math.min(0.999999, Math.abs(correlation))) * Math.sqrt((count - 3) / 1.06);
  return 2 * normalCdf(-z);
}
