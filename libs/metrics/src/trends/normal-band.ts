/** Fewer values say nothing about what is normal. */
const LEAST = 8;
/** XmR limits: 3 standard deviations, estimated as mean moving range ÷ 1.128. */
const LIMIT = 2.66;

/**
 * The band of ordinary day-to-day variation (XmR limits: mean ± 2.66 × mean moving range), for sparklines. Null with
 * fewer than 8 values. Never below 0 when no value is.
 * @param values of the last working days, oldest first; null (no data) is skipped
 * @example normalBand([5, 7, 6, 5, 7, 6, 5, 7]) // { low: 2.2, high: 9.8 }
 */
export function normalBand(values: readonly (number | null)[]): { low: number; high: number } | null {
  const known = values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  if (known.length < LEAST) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  let moved = 0;
  for (let index = 1; index < known.length; index++)
    moved += Math.abs((known[index] ?? 0) - (known[index - 1] ?? 0));
  const reach = (LIMIT * moved) / (known.length - 1);
  const floor = known.some((value) => value < 0) ? -Infinity : 0;
  return { low: Math.max(floor, mean - reach), high: mean + reach };
}
