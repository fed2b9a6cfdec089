/** Odds that were given, and whether the quota was hit in the end. */
export interface ScoredOdds {
  /** P(hit), 0 to 1. */
  readonly odds: number;
  readonly hit: boolean;
}

/** A range that was given for a value, and the value in the end. */
export interface ScoredInterval {
  readonly low: number;
  readonly high: number;
  readonly outcome: number;
}

/** A forecast of one rep, metric and period at one day of it, beside what came and beside the straight line. */
export interface ScoredForecast extends ScoredOdds {
  readonly rep: string;
  readonly metric: string;
  /** Part of the period's work that was gone, 0 to 1. */
  readonly progress: number;
  /** Landing, in the metric's unit: the middle half and the middle 80%. */
  readonly low50: number;
  readonly high50: number;
  readonly low80: number;
  readonly high80: number;
  /** The landing's quantiles at (1/2)/n, (3/2)/n, … (n−1/2)/n. */
  readonly quantiles: readonly number[];
  readonly quota: number;
  readonly outcome: number;
  /** The linear pace's yes (1) or no (0), and where its line ends. */
  readonly linearOdds: number;
  readonly linearLanding: number;
}
