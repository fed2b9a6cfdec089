import type { Measure, NaReason } from '../measure/measure.js';
import { divide } from '../measure/divide.js';
import { valueOr } from '../measure/value-or.js';
import { median } from '../stats/median.js';
import { quantile } from '../stats/quantile.js';
import {
  CATCH_UP_THRESHOLDS,
  type CatchUp,
  type CatchUpThresholds,
  type ReachThreshold,
} from './catch-up-result.js';
import { reachability } from './reachability.js';
import type { PastRest } from './rest-of-period.js';

export interface CatchUpInput {
  /** What is missing to the quota, from the reading; 'not_cumulative' for a level. */
  readonly gapToQuota: Measure;
  /** Working time left in the period, in days. */
  readonly capacityLeft: number;
  /** What a working day has brought in this period, from the reading. */
  readonly currentPerDay: Measure;
  /** Own worked days before and in the period (`workedDays`), in any order; about the last 60. */
  readonly days: readonly number[];
  /** The same remaining part of own past periods (`restOfPeriod`). */
  readonly rests: readonly PastRest[];
  readonly thresholds?: CatchUpThresholds;
}

/**
 * Whether what is missing can still be caught up, by the rep's own history alone.
 * - Dense metric (the own median day is above 0): needed per working day against own days. Up to the 60th percentile
 *   'reachable', up to the 90th ('best days') 'stretch', above 'out_of_reach'. At least 10 days.
 * - Sparse metric (median day 0): needed in the rest against the same remaining part of own past periods, scaled to
 *   the working time left now. Up to the median 'reachable', up to the best 'stretch', above 'out_of_reach'. At least
 *   3 periods.
 * Nothing missing is 'reachable' with a need of 0. Too little history: 'no_history'; nothing left: 'no_capacity_left'.
 * @example 90 missing, 10 days left, own days of 4 to 12 with 60% at 7 and 90% at 11: need 9, 'stretch'
 */
export function catchUp(input: CatchUpInput): CatchUp {
  const { gapToQuota, capacityLeft } = input;
  if (!gapToQuota.ok) return unknownCatchUp(input, gapToQuota.reason);
  if (gapToQuota.value > 0 && capacityLeft <= 0) return unknownCatchUp(input, 'no_capacity_left');
  const { days, rests } = input.thresholds ?? CATCH_UP_THRESHOLDS;
  if (input.days.length >= days.least && (median(input.days) ?? 0) > 0) {
    const perDay = divide(gapToQuota.value, capacityLeft);
    return judge(input, 'days', valueOr(perDay, 0), input.days, days);
  }
  const scaled = input.rests
    .filter((rest) => rest.capacity > 0)
    .map((rest) => (rest.value * capacityLeft) / rest.capacity);
  return judge(input, 'rests', gapToQuota.value, scaled, rests);
}

function judge(
  input: CatchUpInput,
  basis: 'days' | 'rests',
  need: number,
  past: readonly number[],
  threshold: ReachThreshold,
): CatchUp {
  if (past.length < threshold.least && need > 0)
    return { ...unknownCatchUp(input, 'no_history'), basis, need, history: past.length };
  const usual = quantile(past, threshold.usual);
  const best = quantile(past, threshold.best);
  return {
    ...unknownCatchUp(input, null),
    verdict: need <= 0 ? 'reachable' : reachability(need, { usual: usual ?? 0, best: best ?? 0 }),
    basis,
    need,
    usual,
    best,
    history: past.length,
    met: past.filter((value) => reachability(need, { usual: value, best: value }) === 'reachable').length,
  };
}

function unknownCatchUp(input: CatchUpInput, reason: NaReason | null): CatchUp {
  return {
    verdict: null,
    reason,
    basis: null,
    need: null,
    averaged: valueOr(input.currentPerDay, null),
    usual: null,
    best: null,
    history: 0,
    met: 0,
    capacityLeft: input.capacityLeft,
  };
}
