/**
 * The total up to each position; null from the first value that is not known.
 * @example runningTotals([1, 2, 3]) // [1, 3, 6]
 */
export function runningTotals(values: readonly (number | null)[]): (number | null)[] {
  let total: number | null = 0;
  return values.map((value) => (total = total === null || value === null ? null : total + value));
}
