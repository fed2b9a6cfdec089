/** What is known of a rate before a rep's own record: the team's rate, and how many trials that knowledge is worth. */
export interface RatioPrior {
  /** T, 0 to 1. */
  readonly rate: number;
  /** M₀: the Beta prior is (T·M₀, (1−T)·M₀). */
  readonly strength: number;
}

/** Successes out of trials. */
export interface RatioRecord {
  readonly successes: number;
  readonly trials: number;
}

/** A prior is never worth less than this many trials: two reps who differ by luck must not make it vanish. */
const LEAST_STRENGTH = 2;

/**
 * The prior of a team's rate from its reps' records, by the method of moments: T = Σk ÷ Σn; the variance between true
 * rates is s² = (Σn(k/n − T)² − (R−1)·T(1−T)) ÷ (N − Σn²/N) with N = Σn; and M₀ = T(1−T)/s² − 1 (Kleinman 1973).
 * Where the records differ no more than by chance the prior is worth all trials together.
 * @returns null without a single trial
 * @example ratioPrior([{ successes: 5, trials: 100 }, { successes: 5, trials: 100 }]) // { rate: 0.05, strength: 200 }
 */
export function ratioPrior(records: readonly RatioRecord[]): RatioPrior | null {
  const known = records.filter(({ trials }) => trials > 0);
  let [successes, total, squares] = [0, 0, 0];
  for (const record of known) {
    successes += record.successes;
    total += record.trials;
    squares += record.trials * record.trials;
  }
  if (total === 0) return null;
  const rate = successes / total;
  let spread = -(known.length - 1) * rate * (1 - rate);
  for (const record of known) spread += record.trials * (record.successes / record.trials - rate) ** 2;
  const between = spread / (total - squares / total);
  const strength = between > 0 ? (rate * (1 - rate)) / between - 1 : total;
  return { rate, strength: Math.min(Math.max(strength, LEAST_STRENGTH), Math.max(total, LEAST_STRENGTH)) };
}
