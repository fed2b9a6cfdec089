/** Two-sided 90% of the normal distribution. */
const NINETY = 1.645;

/**
 * Whether a series repeats itself from season to season: its autocorrelation at the length of a season is outside the
 * 90% limits for a series without seasons (Bartlett). False with fewer than 3 seasons, which cannot show it, and for
 * a constant series.
 * @param values oldest first, without gaps
 * @param season periods in a season: 12 months, 4 quarters
 * @example isSeasonal([1, 5, 2, 1, 5, 2, 1, 5, 2, 1, 5, 2, 1, 5, 2], 3) // true
 */
export function isSeasonal(values: readonly number[], season: number): boolean {
  if (season <= 1 || values.length < 3 * season) return false;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const off = values.map((value) => value - mean);
  const variation = lagged(off, 0);
  if (!(variation > 0)) return false;
  let before = 0;
  for (let lag = 1; lag < season; lag++) before += (lagged(off, lag) / variation) ** 2;
  const limit = NINETY * Math.sqrt((1 + 2 * before) / values.length);
  return Math.abs(lagged(off, season) / variation) > limit;
}

function lagged(off: readonly number[], lag: number): number {
  let sum = 0;
  for (let index = lag; index < off.length; index++) sum += (off[index] ?? 0) * (off[index - lag] ?? 0);
  return sum;
}
