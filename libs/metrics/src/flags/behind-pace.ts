import type { Unit } from '../catalog/metric-definition.js';

/** The facts a flag of kind 'behind_pace' stands on; plain numbers, stored with the flag. */
export interface BehindPaceEvidence {
  readonly day: string;
  readonly unit: Unit;
  readonly actual: number;
  readonly quota: number;
  readonly expected: number;
  /** F, 0 to 1. */
  readonly progress: number;
  readonly paceIndex: number;
  /** Actual − expected; negative. */
  readonly gap: number;
  /** Null when no working day is left. */
  readonly requiredPerDay: number | null;
  readonly currentPerDay: number | null;
  readonly workingDaysLeft: number;
}

/** One time a rep was behind: from the day the flag was raised to the day it cleared. */
export interface BehindPaceSpell {
  readonly openedDay: string;
  /** Null while open. */
  readonly closedDay: string | null;
  /** As it stood on the day it was raised. */
  readonly evidence: BehindPaceEvidence;
  /** As it stands on the last closed day, or stood on the day it cleared. */
  readonly latest: BehindPaceEvidence;
}

export interface BehindPaceSettings {
  /** Raise below this pace index (0.90). */
  readonly raiseBelow?: number;
  /** Clear above this (0.95). Between the two nothing changes, so that a flag does not flicker. */
  readonly clearAbove?: number;
  /** Not raised before this much of the period's work is gone (0.15): early gaps are noise, and false alarms cost trust. */
  readonly minProgress?: number;
}
