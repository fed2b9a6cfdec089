import { dayShares } from '../pace/day-shares.js';
import type { Measure } from '../measure/measure.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';

/** A rep's days of a period, as far as the deviation from pace needs them. */
export interface DeviationMember {
  /** Of the whole period. */
  readonly quota: Measure;
  /** Capacity of each day of the period. */
  readonly capacity: Float64Array;
  /** Value of each day of the period; may be shorter. */
  readonly values: ArrayLike<number>;
  /** Index of the last day with data; below 0: none. */
  readonly coveredIndex: number;
}

/**
 * How far a team was from pace at the end of each day: Σ actual − Σ expected so far, by the rules of `teamReading`
 * (with an own quota all actuals count, else those of reps with a quota), so that the last day is its gap.
 * @param through index of the last day asked for
 * @returns one measure per day from index 0 to `through`; 'no_quota' throughout when nobody has one
 * @example one rep, quota 10 over [1, 1], values [3, 4]: [known(−2), known(−3)]
 */
export function deviationFromPace(
  members: readonly DeviationMember[],
  ownQuota: Measure,
  through: number,
): Measure[] {
  const length = Math.max(0, through + 1);
  const [actual, expected] = [new Float64Array(length), new Float64Array(length)];
  let quotas = 0;
  for (const { quota, capacity, values, coveredIndex } of members) {
    if (quota.ok) quotas += quota.value;
    if (!quota.ok && !ownQuota.ok) continue;
    const shares = dayShares(capacity);
    for (let index = 0; index <= Math.min(through, coveredIndex); index++) {
      actual[index] = (actual[index] ?? 0) + (values[index] ?? 0);
      if (quota.ok) expected[index] = (expected[index] ?? 0) + quota.value * (shares[index] ?? 0);
    }
  }
  if (quotas <= 0) return Array.from({ length }, () => unknown('no_quota'));
  const scale = ownQuota.ok ? ownQuota.value / quotas : 1;
  let gap = 0;
  return Array.from(actual, (value, index) => known((gap += value - (expected[index] ?? 0) * scale)));
}
