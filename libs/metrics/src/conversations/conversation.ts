import type { Reachability } from '../catch-up/catch-up-result.js';

/** Something worth a talk with a rep today: a flag or a gap. */
export interface ConversationCandidate {
  readonly repId: string | number;
  readonly repName: string;
  /** What it is about: the flag's id, or the metric's key. */
  readonly key: string;
  /** What can still be made up (`recoverableGap`), in the metric's unit; null when not known: then the gap counts. */
  readonly recoverable: number | null;
  /** How far behind pace, in the metric's unit; at least 0. */
  readonly gap: number;
  /** The quota it belongs to, in the same unit: gaps of different metrics are compared as shares of their quotas. */
  readonly quota: number;
  /** The quota's weight among the metrics, 0 to 1 (1 for all when there is no preference). */
  readonly weight: number;
  readonly verdict: Reachability | null;
  /** Why, and what to do: sentences. */
  readonly why: string;
  readonly step: string | null;
}

/** How likely a talk turns what is recoverable into results. */
export const REACHABILITY_WEIGHTS: Readonly<Record<Reachability | 'unknown', number>> = {
  reachable: 1,
  stretch: 0.6,
  out_of_reach: 0.15,
  unknown: 0.4,
};

export interface Conversation extends ConversationCandidate {
  /** Recoverable share of the quota × weight × reachability; above 0. */
  readonly score: number;
}
