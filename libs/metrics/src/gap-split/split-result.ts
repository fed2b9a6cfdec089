import type { NaReason } from '../measure/measure.js';

/**
 * What a part of the gap is due to: the number of activities, a conversion rate, the size of a deal, closes that moved
 * out, what so few deals do by chance; 'unsplit' when the rest cannot be divided.
 */
export type GapPartKind = 'volume' | 'conversion' | 'size' | 'timing' | 'chance' | 'unsplit';

export interface GapPart {
  readonly kind: GapPartKind;
  /** The factor's own key ('calls_attempted', 'booking_rate', …); for the others the kind. */
  readonly key: string;
  /** Whole, in the outcome's unit (minor units of money); negative pulls the outcome below pace. */
  readonly amount: number;
  /** The 80% interval of the amount; null for what has none (timing, chance, unsplit). */
  readonly low: number | null;
  readonly high: number | null;
  /** The factor as it is, and as pace at the role's rates asks; null where there is no such number. */
  readonly actual: number | null;
  readonly reference: number | null;
}

/** A gap to pace divided into its causes. The parts add up to the gap exactly. */
export interface GapSplit {
  /** Actual − expected, rounded to the unit; negative is behind. */
  readonly gap: number;
  readonly parts: readonly GapPart[];
  /** Why the gap is not divided into factors; null when it is. */
  readonly reason: NaReason | null;
  /** Key of the part that may be said in words: the largest that goes the gap's way, if it is more than chance. */
  readonly main: string | null;
}
