/**
 * The average; null without values.
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: ArrayLike<number>): number | null {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return values.length === 0 ? null : sum / values.length;
}
