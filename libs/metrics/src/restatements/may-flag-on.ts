/** Less complete than this, a low total may only be a late file. */
const COMPLETE = 0.9;
const ROUNDING = 1e-9;

/**
 * Whether a flag may rest on a day: at least 90% of its total is usually known at its age. A false alarm costs trust.
 * @param completeness g from `completenessAt`
 * @example mayFlagOn(0.8) // false
 */
export function mayFlagOn(completeness: number): boolean {
  return completeness >= COMPLETE - ROUNDING;
}
