import { sumCapacity } from '../capacity/sum-capacity.js';
import { daysBetween } from '../days/days-between.js';
import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';
import { valueOr } from '../measure/value-or.js';
import { progress } from '../pace/progress.js';
import type { TeamMember } from './sum-members.js';

export interface TeamProgress {
  /** F of the team: how much of its work lies behind, on days that its reps have data for. */
  readonly gone: Measure;
  /** How much lies on days gone by that some rep has no data for: holes, and files that come later. */
  readonly holes: number;
}

/**
 * How much of a team's work is behind it: Σ weight × F of its reps ÷ Σ weight, a rep's weight being the own quota, or
 * the own capacity where quotas cannot say.
 * @param shape what a day of the team's own quota asks (`quotaShape`); left out: each rep's quota falls due as it does
 * @param through index of the last day any rep has data for
 */
export function teamProgress(
  members: readonly TeamMember[],
  about: { start: string; through: number; by: 'quota' | 'capacity'; shape?: ArrayLike<number> },
): TeamProgress {
  const { start, through, shape } = about;
  const quotas = members.reduce((sum, { reading }) => sum + valueOr(reading.quota, 0), 0);
  const byQuota = about.by === 'quota' && quotas > 0;
  let [gone, left, weights] = [0, 0, 0];
  for (const member of members) {
    const { reading, capacity, known } = member;
    const weight = byQuota ? valueOr(reading.quota, 0) : shapedCapacity(capacity, shape);
    const last = reading.coveredTo === null ? -1 : daysBetween(start, reading.coveredTo);
    const part = shape && last >= 0 ? progress(capacity, last, shape, known) : reading.progress;
    weights += weight;
    gone += weight * valueOr(part, 0);
    left += weight * (1 - valueOr(progress(capacity, through, shape ?? member.shape), 1));
  }
  const share = divide(gone, weights, 'no_capacity');
  const holes = weights > 0 ? Math.max(0, 1 - left / weights - valueOr(share, 0)) : 0;
  return { gone: share, holes };
}

/** What a rep's days weigh where the team's quota asks more of some than of others. */
export function shapedCapacity(capacity: Float64Array, shape?: ArrayLike<number>): number {
  if (!shape) return sumCapacity(capacity);
  const shaped = sumCapacity(capacity.map((day, index) => day * (shape[index] ?? 0)));
  return shaped > 0 ? shaped : sumCapacity(capacity);
}
