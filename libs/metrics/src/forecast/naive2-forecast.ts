import { deseasonalise } from './deseasonalise.js';

/**
 * The last value, deseasonalised where the series is seasonal, with the season put back: the yardstick (Naive2) that
 * the M4 competition measures methods against.
 * @param values oldest first, without gaps; an empty list gives no forecast
 */
export function naive2Forecast(values: readonly number[], season: number, horizon: number): number[] {
  const { adjusted, indexAhead } = deseasonalise(values, season);
  const last = adjusted.at(-1);
  if (last === undefined) return [];
  return Array.from({ length: horizon }, (_, index) => last * indexAhead(index + 1));
}
