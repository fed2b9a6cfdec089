/**
 * Part of a reference's Brier score that a forecast avoids: 1 − score ÷ reference. Negative when worse; null when
 * either is missing or the reference is perfect.
 * @example brierSkill(0.1, 0.25) // 0.6
 */
export function brierSkill(score: number | null, reference: number | null): number | null {
  if (score === null || reference === null || reference === 0) return null;
  return 1 - score / reference;
}
