import type { Unit } from '../catalog/metric-definition.js';
import type { FlagKind } from './flag-kind.js';
import type { RatioPrior } from './ratio-prior.js';

/** Where a rep stands against the quota at the end of a closed day; plain numbers, as a flag stores them. */
export interface PaceFacts {
  readonly day: string;
  readonly unit: Unit;
  readonly actual: number;
  readonly quota: number;
  readonly expected: number;
  /** F, 0 to 1. */
  readonly progress: number;
  readonly paceIndex: number;
  /** Actual − expected; negative is behind. */
  readonly gap: number;
  /** Null when no working day is left. */
  readonly requiredPerDay: number | null;
  readonly currentPerDay: number | null;
  readonly workingDaysLeft: number;
}

/** What can tell a silent rep from a missing file. */
export interface DaySilence {
  /** Activity of all kinds recorded for the rep that day. */
  readonly activity: number;
  /** What a working day of the rep usually brings, all kinds together, and how much of it varies. */
  readonly usual: number;
  readonly variance: number;
  /** The share of the team's reps at work that day of whom nothing was recorded, 0 to 1. */
  readonly teamSilent: number;
  /** Whether the whole source said nothing that day. */
  readonly sourceSilent: boolean;
  /** Hours from the source's last data to the end of the day; null when that is not known. */
  readonly syncAgeHours: number | null;
}

/** A rep's conversion up to a day (180 days at most), and what it is held against. */
export interface RatioCheck {
  readonly successes: number;
  readonly trials: number;
  /** Work put in over the same days, and the median of the team: the gap is of efficiency only when it is not of volume. */
  readonly activity: number;
  readonly teamActivity: number;
  readonly prior: RatioPrior;
}

/** One closed day of a rep and a metric: exactly one check, however many files arrived. */
export interface FlagCheck {
  readonly day: string;
  /** 0 to 1; 0 is no working day for this rep. */
  readonly capacity: number;
  /** Whether a file of record speaks about the day. */
  readonly known: boolean;
  /** The day's own value, not cumulated; 0 when nothing was recorded. */
  readonly value: number;
  /** The share of the day on leave, 0 to 1; left out: none. */
  readonly absence?: number;
  /** The share of full productivity that is asked of the rep, 0 to 1; left out: all of it. */
  readonly ramp?: number;
  /** Null or left out without a quota, and on days outside of the period. */
  readonly pace?: PaceFacts | null;
  /** The chance to hit the quota (landing model), 0 to 1; null or left out when there is none yet. */
  readonly odds?: number | null;
  readonly silence?: DaySilence | null;
  readonly ratio?: RatioCheck | null;
}

/** One closed week of a rep and a metric. */
export interface FlagWeek {
  /** Its last day. */
  readonly end: string;
  /** Sum over the week's days with data. */
  readonly value: number;
  /** Worked days with data as a share of a full week of a full-time rep: 0.6 when two of five were off or without data. */
  readonly capacity: number;
}

/** What a full week of a role usually brings, and by how much weeks vary beyond chance. See `roleBaseline`. */
export interface RoleBaseline {
  readonly perWeek: number;
  /** CV² beyond Poisson: a week of mean m has the variance m + extra·m². */
  readonly extra: number;
  /** For how many weeks the role counts in a rep's baseline (2). */
  readonly weeks?: number;
  /** By how much four weeks together vary more than independent ones (1). See `weekMomentum`. */
  readonly momentum?: number;
}

/** What somebody did about a flag. */
export interface FlagAcknowledgement {
  readonly kind: FlagKind;
  readonly day: string;
}
