import type { NaReason } from '../measure/measure.js';

/** Whether a need lies within what has been done before: within the usual, within the best, or beyond both. */
export type Reachability = 'reachable' | 'stretch' | 'out_of_reach';

export const REACHABILITY_WORDS: Readonly<Record<Reachability, string>> = {
  reachable: 'Reachable',
  stretch: 'Stretch',
  out_of_reach: 'Out of reach',
};

/** Where the usual and the best lie in a history (quantiles, 0 to 1), and how much history makes one. */
export interface ReachThreshold {
  readonly usual: number;
  readonly best: number;
  readonly least: number;
}

export interface CatchUpThresholds {
  /** For dense metrics: own worked days. */
  readonly days: ReachThreshold;
  /** For sparse metrics: the same remaining part of own past periods. */
  readonly rests: ReachThreshold;
}

/**
 * Days: 4 in 10 own days reached the usual, 1 in 10 the best. Rests: half of the past periods reached the usual, one
 * reached the best.
 */
export const CATCH_UP_THRESHOLDS: CatchUpThresholds = {
  days: { usual: 0.6, best: 0.9, least: 10 },
  rests: { usual: 0.5, best: 1, least: 3 },
};

/** The verdict on a catch-up and the numbers it stands on. */
export interface CatchUp {
  /** Null with a reason. */
  readonly verdict: Reachability | null;
  readonly reason: NaReason | null;
  /** 'days': numbers are per working day; 'rests': for the whole rest of the period. Null when neither can be told. */
  readonly basis: 'days' | 'rests' | null;
  readonly need: number | null;
  /** What a day has brought in this period. */
  readonly averaged: number | null;
  readonly usual: number | null;
  readonly best: number | null;
  /** Days or past periods looked at, and how many of them reached the need. */
  readonly history: number;
  readonly met: number;
  readonly capacityLeft: number;
}
