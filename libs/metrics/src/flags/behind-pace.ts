import type { PaceFacts } from './flag-check.js';
import type { FlagRules } from './flag-rules.js';

/** The facts a flag of kind 'behind_pace' stands on; plain numbers, stored with the flag. */
export type BehindPaceEvidence = PaceFacts;

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

export type BehindPaceSettings = Partial<FlagRules['behindPace']>;
