import type { Measure } from '../measure/measure.js';

/** How much to make of a landing: 'low' with little history, 'estimate' with none, when the quota stands in for it. */
export type Confidence = 'full' | 'low' | 'estimate';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a period is likely to end. Plain values: kept as JSON. All in the metric's unit (money in minor units, not
 * rounded); odds and intervals come from one distribution.
 */
export interface Landing {
  /** Probability of reaching the quota, 1 only when it is reached; 'no_quota', 'partial_quota' or 'zero_quota' when there is none. */
  readonly odds: Measure;
  readonly actual: number;
  readonly mean: number;
  readonly median: number;
  /** Holds the end 8 times in 10, and 5 times in 10. */
  readonly interval80: Interval;
  readonly interval50: Interval;
  /** Variance of the end, and the probability that nothing more comes. */
  readonly variance: number;
  readonly none: number;
  readonly confidence: Confidence;
}

/** A rep's landing, with every number behind it. */
export interface RepLanding extends Landing {
  readonly math: LandingMath;
}

/** For "See the math", in counts: of deals for an amount. */
export interface LandingMath {
  readonly method: 'counts' | 'amounts' | 'single_deals' | 'nothing_left';
  /** Count in a whole period: what was believed before the period and what is believed now. */
  readonly prior: Moments;
  readonly posterior: Moments;
  readonly ownWeight: number;
  readonly count: number;
  /** F; and the parts of a whole period's work that are done and left. */
  readonly progress: number;
  readonly done: number;
  readonly left: number;
  /** M and S²: the count still to come. */
  readonly remaining: Moments;
  /** Where the days so far were looked at: how likely the level has changed on the way, and all of it if not. */
  readonly change: LevelChange | null;
  /** φ, κ and what the caller widened the spread by. */
  readonly dispersion: number;
  readonly inflation: number;
  readonly widen: number;
  /** Amounts: size of the rep's deals. */
  readonly size: Moments | null;
}

/** What is believed of a level that may have changed within the period. */
export interface LevelChange {
  readonly chance: number;
  /** Level and rest, had it not changed. */
  readonly level: Moments;
  readonly remaining: Moments;
}

export interface Moments {
  readonly mean: number;
  readonly variance: number;
}
