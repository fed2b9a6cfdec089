/**
 * How much is at stake and can still be changed: (1 − chance to hit) × the quota's share of the team's value × 4F(1−F).
 * The last factor is 1 in the middle of the period and 0 at its ends: a flag needs value and time to act.
 * @param odds the chance to hit, 0 to 1; null while there is none
 * @param progress F, 0 to 1; null without a quota
 * @param valueShare 0 to 1
 * @returns 0 to 1; null where odds or progress are missing
 * @example flagSeverity(0.2, 0.6, 0.25) // 0.8 × 0.25 × 0.96 = 0.192
 */
export function flagSeverity(
  odds: number | null,
  progress: number | null,
  valueShare: number,
): number | null {
  if (odds === null || progress === null) return null;
  return (1 - odds) * valueShare * 4 * progress * (1 - progress);
}
