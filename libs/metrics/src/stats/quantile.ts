/**
 * The value that a part p of the values does not exceed, interpolated between neighbours (type 7 of Hyndman and Fan).
 * Null without values.
 * @param values in any order
 * @param p 0 is the smallest value, 1 the largest
 * @example quantile([3, 1, 2, 4], 0.5) // 2.5
 */
export function quantile(values: ArrayLike<number>, p: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const at = Math.min(1, Math.max(0, p)) * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
