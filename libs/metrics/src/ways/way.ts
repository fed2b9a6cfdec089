import type { Reachability } from '../catch-up/catch-up-result.js';
import type { NaReason } from '../measure/measure.js';

export type WayKind = 'activity' | 'conversion' | 'size';

/** One way to close a gap, alone. Without a way to say how far, `to` and `verdict` are null with the reason. */
export interface Way {
  readonly kind: WayKind;
  /** The metric to move. */
  readonly key: string;
  /** As it is now: activities per working day, a rate, an average amount. */
  readonly from: number;
  /** What it must become to close the gap; null with a reason. */
  readonly to: number | null;
  /** Against what the rep has done and peers do; null without history, or with the reason. */
  readonly verdict: Reachability | null;
  /** What `to` was held against. */
  readonly usual: number | null;
  readonly best: number | null;
  readonly reason: NaReason | null;
}
