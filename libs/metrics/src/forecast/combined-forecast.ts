import { deseasonalise } from './deseasonalise.js';
import { extendTrend } from './extend-trend.js';
import { simpleSmoothing } from './simple-smoothing.js';
import { trendSmoothing } from './trend-smoothing.js';

/**
 * The plain average of three exponential smoothings on the deseasonalised series: without trend, with Holt's trend and
 * with a damped one ("Comb" of the M competitions). To compare Theta with; it costs some fifty times as much.
 * @param values oldest first, without gaps; an empty list gives no forecast
 * @param season periods in a season, 1 for none
 * @example combinedForecast([10, 10, 10, 10], 1, 2) // [10, 10]
 */
export function combinedForecast(values: readonly number[], season: number, horizon: number): number[] {
  if (values.length === 0) return [];
  const { adjusted, indexAhead } = deseasonalise(values, season);
  const { level } = simpleSmoothing(adjusted);
  const holt = extendTrend(trendSmoothing(adjusted, false), horizon);
  const damped = extendTrend(trendSmoothing(adjusted, true), horizon);
  return holt.map((value, index) => ((level + value + (damped[index] ?? 0)) / 3) * indexAhead(index + 1));
}
