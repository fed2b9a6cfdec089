import type { DayRange } from '../periods/period.js';

/** An open deal that had been expected to close on a day by now. */
export interface MovedClose {
  /** In the outcome's unit: the amount, or 1 for counts. */
  readonly amount: number;
  /** How likely a deal like it is won, 0 to 1 (the role's win rate). */
  readonly odds: number;
  /** The close day it was expected on when the period began, or when it first got one in the period. */
  readonly expectedBefore: string;
  /** The close day it is expected on now; null when it has none any more. */
  readonly expectedNow: string | null;
}

/**
 * What expected closes that moved out take from the outcome so far: −Σ amount × odds over the open deals that had been
 * expected within the days counted and are now expected after them. Whole, at most 0.
 * @param range the period's days counted so far
 * @example one deal of $10k at 1 in 4, moved from Nov 10 to Dec 4, as of Nov 20: −$2.5k
 */
export function timingPart(deals: readonly MovedClose[], range: DayRange): number {
  let lost = 0;
  for (const { amount, odds, expectedBefore, expectedNow } of deals) {
    const wasDue = expectedBefore >= range.start && expectedBefore <= range.end;
    const moved = expectedNow === null || expectedNow > range.end;
    if (wasDue && moved) lost += amount * Math.min(1, Math.max(0, odds));
  }
  return -Math.round(lost) + 0;
}
