import { sumCapacity } from '../capacity/sum-capacity.js';
import type { Direction, Unit } from '../catalog/metric-definition.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import { attainment } from '../pace/attainment.js';
import { currentPerDay } from '../pace/current-per-day.js';
import { gap } from '../pace/gap.js';
import { gapToQuota } from '../pace/gap-to-quota.js';
import { paceIndex } from '../pace/pace-index.js';
import { paceReading } from '../pace/pace-reading.js';
import { paceStatus } from '../pace/pace-status.js';
import type { Reading } from '../pace/reading.js';
import { requiredLift } from '../pace/required-lift.js';
import { requiredPerDay } from '../pace/required-per-day.js';
import type { Thresholds } from '../pace/status.js';
import { stillNeeded } from '../pace/still-needed.js';
import { overAssignment } from '../quotas/over-assignment.js';
import { sumMembers, teamDays, type TeamMember } from './sum-members.js';
import { teamProgress } from './team-progress.js';

export interface TeamInput {
  /** The period's first day. */
  readonly start: string;
  readonly members: readonly TeamMember[];
  /** The team's own quota; unknown when it has none and the reps' quotas are summed. */
  readonly ownQuota: Measure;
  /** What a day of the own quota asks, where that differs (`quotaShape`). Left out: it falls due as its reps' quotas do. */
  readonly ownShape?: ArrayLike<number> | undefined;
  readonly asOfIndex: number;
  readonly unit: Unit;
  readonly direction?: Direction;
  /** False for levels: then `level` is the team's value, computed from summed parts (`ratioOf`). */
  readonly cumulative?: boolean;
  readonly level?: Measure;
  readonly thresholds?: Thresholds;
}

export interface TeamReading extends Reading {
  /** Whose quota it is: the team's own, the sum of its reps', or none. */
  readonly quotaSource: 'own' | 'reps' | 'none';
  readonly repQuotaSum: Measure;
  /** Σ rep quotas ÷ own quota − 1; 'no_quota' when one of them is missing. */
  readonly overAssignment: Measure;
  /** What reps without a quota did, left out of `actual` when the quota is the sum of the reps'. */
  readonly actualWithoutQuota: number;
  readonly members: number;
  readonly membersWithQuota: number;
  /** Members no file has told anything about in this period. */
  readonly membersWaiting: number;
}

/**
 * A team's reading from its reps' readings: sums first, one division last, never a mean of attainments.
 * - With an own quota all actuals count; expected = own quota × Σ expected ÷ Σ quota of the reps. An own quota that
 *   asks more of some months than of others is expected by its own months instead.
 * - Without, the quota is the sum of the reps' and only actuals that belong under it count: those of reps without a
 *   quota are in `actualWithoutQuota`.
 * - Every rep is expected only up to the own last day with data, so a late file is not a gap. A rep with no data at
 *   all adds to the quota and to nothing else.
 * - Per-day numbers are for the whole team per working day. Days without data are taken to have gone by plan.
 * @example two reps, 14 of 30 (expected 18) and 20 of 30 (expected 18), own quota 50: actual 34, expected 30
 */
export function teamReading(input: TeamInput): TeamReading {
  const sums = sumMembers(input.members);
  const own = input.ownQuota;
  const quotaSource = own.ok ? 'own' : sums.withQuota > 0 ? 'reps' : 'none';
  const repQuotaSum =
    sums.withQuota > 0 ? known(sums.quota) : unknown(sums.partial > 0 ? 'partial_quota' : 'no_quota');
  const partly = !own.ok && own.reason === 'partial_quota' && sums.withQuota === 0;
  const quota = own.ok || partly ? own : repQuotaSum;
  const onlyQuota = quotaSource === 'reps';
  const actualSum = onlyQuota ? sums.actualWithQuota : sums.actualWithQuota + sums.actualWithoutQuota;
  const extra = {
    quotaSource,
    repQuotaSum,
    overAssignment: overAssignment(repQuotaSum, own),
    actualWithoutQuota: sums.actualWithoutQuota,
    members: input.members.length,
    membersWithQuota: sums.withQuota,
    membersWaiting: sums.waiting,
  } as const;
  const days = teamDays(input.members);
  const coveredIndex = sums.coveredIndex(input.start);
  const waiting = coveredIndex < 0 || input.asOfIndex < 0;
  const level = input.cumulative === false || input.direction === 'lower';
  if (waiting || level) {
    const value = level ? (input.level ?? known(actualSum)) : unknown('waiting_for_data');
    const actual = value.ok ? value.value : null;
    const reading = paceReading({
      ...input,
      actual,
      quota,
      capacity: days,
      coveredIndex,
      cumulative: !level,
    });
    return {
      ...reading,
      ...(level && !value.ok && !waiting ? { actual: value, attainment: value } : {}),
      ...extra,
    };
  }
  const actual = known(actualSum);
  const { gone: progress, holes } = teamProgress(input.members, {
    start: input.start,
    through: coveredIndex,
    by: sums.withQuota > 0 && quota.ok ? 'quota' : 'capacity',
    ...(own.ok && input.ownShape ? { shape: input.ownShape } : {}),
  });
  const target = quota.ok && quota.value === 0 ? unknown('zero_quota') : quota;
  const expected =
    target.ok && progress.ok ? known(target.value * progress.value) : target.ok ? progress : target;
  const toQuota = gapToQuota(actual, target);
  const left = sumCapacity(days, coveredIndex + 1);
  const needed = left > 0 ? stillNeeded(actual, target, holes) : toQuota;
  return {
    actual,
    quota,
    attainment: attainment(actual, quota),
    progress,
    expected,
    gap: gap(actual, expected),
    gapToQuota: toQuota,
    stillNeeded: needed,
    paceIndex: paceIndex(actual, expected),
    requiredPerDay: requiredPerDay(needed, left),
    currentPerDay: currentPerDay(actual, sumCapacity(days, 0, coveredIndex)),
    requiredLift: requiredLift(actual, target, progress, holes),
    status: paceStatus({ actual, expected, unit: input.unit, thresholds: input.thresholds }),
    coveredTo: sums.coveredTo,
    ...extra,
  };
}
