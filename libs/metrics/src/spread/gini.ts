/**
 * How unequally an amount is spread over people: 0 when all have the same, 1 when one has all.
 *   G = Σ (2i − n − 1)·x_i ÷ (n·Σ x) × n ÷ (n − 1), x ascending, i from 1
 * (Gini 1912; the last factor lets few people reach 1 too, Deltas 2003). Null with fewer than two people, or where the
 * sum is 0 or a value negative: there is nothing to divide.
 * @param values one per person, 0 for somebody with nothing
 * @example gini([1, 2, 3, 4]) // 0.333…: 10 ÷ (4 × 10) × 4 ÷ 3
 */
export function gini(values: readonly number[]): number | null {
  const count = values.length;
  const sorted = Float64Array.from(values).sort();
  let [weighted, sum] = [0, 0];
  sorted.forEach((value, index) => {
    weighted += (2 * (index + 1) - count - 1) * value;
    sum += value;
  });
  if (count < 2 || !(sum > 0) || (sorted[0] ?? 0) < 0) return null;
  return weighted / ((count - 1) * sum);
}
