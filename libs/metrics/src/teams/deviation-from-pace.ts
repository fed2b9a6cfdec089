import { dayShares } from '../pace/day-shares.js';
import type { Measure } from '../measure/measure.js';
import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { valueOr } from '../measure/value-or.js';
import { shapedCapacity } from './team-progress.js';

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
  /** 1 for each day with data, 0 for a hole; left out: no hole. */
  readonly known?: ArrayLike<number>;
  /** What a day of the quota asks, where that differs (`quotaShape`). */
  readonly shape?: ArrayLike<number> | undefined;
}

/**
 * How far a team was from pace at the end of each day: Σ actual − Σ expected so far, by the rules of `teamReading`
 * (with an own quota all actuals count, else those of reps with a quota), so that the last day is its gap.
 * @param through index of the last day asked for
 * @param ownShape what a day of the own quota asks, where that differs; left out: it falls due as the reps' quotas do
 * @returns one measure per day from index 0 to `through`; 'no_quota' throughout when nobody has one, and
 *   'waiting_for_data' on days that nobody has data for, or that come after the last one with data
 * @example one rep, quota 10 over [1, 1], values [3, 4]: [known(−2), known(−3)]
 */
export function deviationFromPace(
  members: readonly DeviationMember[],
  ownQuota: Measure,
  through: number,
  ownShape?: ArrayLike<number>,
): Measure[] {
  const quotas = members.reduce((sum, { quota }) => sum + valueOr(quota, 0), 0);
  const byQuota = quotas > 0;
  const length = Math.max(0, through + 1);
  if (!byQuota && !ownQuota.ok) return Array.from({ length }, () => unknown('no_quota'));
  // An own quota over reps without one is paced by capacity, as in `teamReading`.
  const team = ownQuota.ok ? ownShape : undefined;
  const weights = members.map(({ quota, capacity }) =>
    byQuota ? valueOr(quota, 0) : shapedCapacity(capacity, team),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const scale = ownQuota.ok ? valueOr(divide(ownQuota.value, whole), 0) : 1;
  const change = new Float64Array(length);
  const told = new Uint8Array(length);
  members.forEach(({ quota, capacity, values, coveredIndex, known: covered, shape }, position) => {
    if (!quota.ok && !ownQuota.ok) return;
    const shares = dayShares(capacity, team ?? shape);
    const expected = (weights[position] ?? 0) * scale;
    for (let index = 0; index <= Math.min(through, coveredIndex); index++) {
      if (covered !== undefined && covered[index] !== 1) continue;
      told[index] = 1;
      change[index] = (change[index] ?? 0) + (values[index] ?? 0) - expected * (shares[index] ?? 0);
    }
  });
  let gap = 0;
  return Array.from(change, (value, index) => {
    gap += value;
    return told[index] === 1 ? known(gap) : unknown('waiting_for_data');
  });
}
