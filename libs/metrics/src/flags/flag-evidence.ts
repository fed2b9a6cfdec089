import type { Unit } from '../catalog/metric-definition.js';
import type { PaceFacts } from './flag-check.js';

/** Stands on the quota: at_risk, behind_pace, and over_performing by its odds. */
export interface PaceEvidence extends PaceFacts {
  readonly basis: 'pace';
  /** The chance to hit; null while there is no model. */
  readonly odds: number | null;
  /** The same a week before. */
  readonly oddsBefore: number | null;
}

/** Stands on the rep's own weeks: sudden_drop, and over_performing by its trend. */
export interface TrendEvidence {
  readonly basis: 'trend';
  readonly day: string;
  readonly direction: 'down' | 'up';
  /** How many weeks `actual` and `usual` are about: the last ones worked. */
  readonly weeks: number;
  readonly actual: number;
  readonly usual: number;
  /** What a full week usually brings. */
  readonly perWeek: number;
  /** The CUSUM. */
  readonly score: number;
  /** The probability that the change is real. */
  readonly posterior: number;
}

/** Stands on working days without any activity: stalled. */
export interface StallEvidence {
  readonly basis: 'stall';
  readonly day: string;
  /** Working days without activity, and the first of them. */
  readonly workdays: number;
  readonly since: string;
  readonly usualPerDay: number;
  /** The probability of that many empty days by chance. */
  readonly chance: number;
}

/** What the file brought that ended a silence. */
export interface ArrivedData {
  readonly importId: number;
  /** Working days that it was about. */
  readonly from: string;
  readonly to: string;
  /** What it changed, by metric as said in mid-sentence; in the metric's unit. */
  readonly totals: readonly { readonly noun: string; readonly unit: Unit; readonly value: number }[];
}

/** Stands on silence of more than the rep: data_missing. */
export interface SilenceEvidence {
  readonly basis: 'silence';
  readonly day: string;
  readonly since: string;
  /** Working days without data so far. */
  readonly workdays: number;
  readonly scope: 'source' | 'team' | 'rep';
  readonly teamSilent: number;
  readonly usualPerDay: number;
  readonly syncAgeHours: number | null;
  /** True on the day that data came again, while the days before are still missing. */
  readonly heard: boolean;
  /** Set where the missing days themselves have arrived since, by who keeps the flag. */
  readonly arrived?: ArrivedData;
}

/** Stands on a conversion below the team's: efficiency_gap. */
export interface RatioEvidence {
  readonly basis: 'ratio';
  readonly day: string;
  readonly successes: number;
  readonly trials: number;
  /** The rep's likely rate: the raw one drawn towards the team's. */
  readonly rate: number;
  readonly rawRate: number;
  readonly teamRate: number;
  readonly activity: number;
  readonly teamActivity: number;
  /** The probability that the rate truly lies below the limit. */
  readonly posterior: number;
}

/** The facts a flag stands on; JSON, stored with it. */
export type FlagEvidence = PaceEvidence | TrendEvidence | StallEvidence | SilenceEvidence | RatioEvidence;
