/**
 * Divides a whole amount by weights so that the parts are whole and add up exactly (largest remainder; between equal
 * remainders the earlier part gets the unit). All weights 0: equal parts. No weights: no parts.
 * @param total whole number (minor units or counts), also negative
 * @param weights at least 0 each
 * @example allocate(10001, [50, 30, 20]) // [5001, 3000, 2000]
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (weights.length === 0) return [];
  if (!(sum > 0))
    return allocate(
      total,
      weights.map(() => 1),
    );
  const sign = total < 0 ? -1 : 1;
  const exact = weights.map((weight) => (Math.abs(total) * weight) / sum);
  const parts = exact.map(Math.floor);
  let left = Math.abs(total) - parts.reduce((a, b) => a + b, 0);
  const order = exact.map((value, index) => ({ index, rest: value - Math.floor(value) }));
  order.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left--;
  }
  return parts.map((part) => part * sign + 0);
}
