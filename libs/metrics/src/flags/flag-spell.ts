import type { FlagEvidence } from './flag-evidence.js';
import type { FlagKind } from './flag-kind.js';

/** Why a flag ended: its rule, a person, a move to another team, its age, or the period. */
export type CloseReason = 'cleared' | 'acknowledged' | 'moved' | 'expired' | 'period_ended';

/** One time a flag was up: from the day it was raised to the day it ended. */
export interface FlagSpell {
  readonly kind: FlagKind;
  readonly openedDay: string;
  /** Null while open. */
  readonly closedDay: string | null;
  readonly closedBecause: CloseReason | null;
  readonly evidence: {
    /** As it stood on the day it was raised. */
    readonly raised: FlagEvidence;
    /** As it stands on the last closed day with data, or stood on the day it ended. */
    readonly latest: FlagEvidence;
  };
  /** 0 to 1, of the latest evidence; null where odds or quota are missing. See `flagSeverity`. */
  readonly severity: number | null;
}
