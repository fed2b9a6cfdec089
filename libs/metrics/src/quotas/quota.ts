import type { Measure } from '../measure/measure.js';
import type { DayRange, Grain } from '../periods/period.js';

/**
 * 'as_given': ramp and proration are already in the amount. 'full': the amount is for somebody employed the whole
 * period, and hire and leave still take their part.
 */
export type QuotaBasis = 'as_given' | 'full';

/** One quota of one rep or team for one metric. Amount in the metric's unit (money in minor units). */
export interface QuotaRow extends DayRange {
  readonly grain: Grain;
  readonly amount: number;
  readonly basis: QuotaBasis;
}

/**
 * Where a period's quota comes from: 'own' a quota of exactly this period, 'finer' the sum of shorter ones,
 * 'coarser' the part of a longer one, 'none'.
 */
export type QuotaSource = 'own' | 'finer' | 'coarser' | 'none';

export interface QuotaOfPeriod {
  /** The effective quota of the period, unrounded; 'no_quota', 'partial_quota' or 'no_capacity' when there is none. */
  readonly amount: Measure;
  readonly source: QuotaSource;
  /** Sum of the finer quotas − the period's own, when both exist and differ; else null. */
  readonly difference: number | null;
}
