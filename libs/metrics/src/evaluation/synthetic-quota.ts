const PERIODS = 3;
const GROWTH = 1.05;

/**
 * A quota for judging forecasts where nobody has given one: the mean of the last three periods before, and 5% more.
 * Null with fewer than three periods, when one of them is not known, and when they brought nothing.
 * @param before totals of the periods before, oldest first, in the metric's unit; null where data is missing
 * @example syntheticQuota([100, 80, 120]) // 105
 */
export function syntheticQuota(before: readonly (number | null)[]): number | null {
  const last = before.slice(-PERIODS).filter((total) => total !== null);
  if (last.length < PERIODS) return null;
  const mean = last.reduce((sum, total) => sum + total, 0) / PERIODS;
  return mean > 0 ? mean * GROWTH : null;
}
