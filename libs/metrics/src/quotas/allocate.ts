/**
 * Divides a whole amount by weights so that the parts are whole and add up exactly (largest remainder; between equal
 * remainders the earlier part gets the unit). A part of weight 0 gets nothing. All weights 0: equal parts. No weights:
 * no parts.
 * @param total whole number (minor units or counts), also negative; what is no number gives parts of 0
 * @param weights at least 0 each; what is below or no number counts as 0
 * @example allocate(10001, [50, 30, 20]) // [5001, 3000, 2000]
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  if (!Number.isFinite(total)) return weights.map(() => 0);
  if (weights.length === 0) return [];
  const usable = weights.map((weight) => (weight > 0 && Number.isFinite(weight) ? weight : 0));
  const most = Math.max(...usable);
  // Relative to the largest, so that no sum or product of them overflows.
  const scaled = usable.map((weight) => (most > 0 ? weight / most : 1));
  const sum = scaled.reduce((a, b) => a + b, 0);
  const exact = scaled.map((weight) => Math.abs(total) * (weight / sum));
  const parts = exact.map(Math.floor);
  handOut(Math.abs(total), parts, exact, scaled);
  const sign = total < 0 ? -1 : 1;
  return parts.map((part) => part * sign + 0);
}

/** Gives the units left over to the largest remainders, or takes back what rounding of huge amounts gave too much. */
function handOut(total: number, parts: number[], exact: readonly number[], weights: readonly number[]): void {
  const order = parts.map((_, index) => index).filter((index) => (weights[index] ?? 0) > 0);
  const rest = (index: number) => (exact[index] ?? 0) - Math.floor(exact[index] ?? 0);
  order.sort((a, b) => rest(b) - rest(a) || a - b);
  let left = total - parts.reduce((a, b) => a + b, 0);
  for (let at = 0; Math.abs(left) >= 1; at = (at + 1) % order.length) {
    const index = order[left > 0 ? at : order.length - 1 - at] ?? 0;
    const part = parts[index] ?? 0;
    if (left < 0 && part === 0) continue;
    parts[index] = part + Math.sign(left);
    left -= Math.sign(left);
  }
}
