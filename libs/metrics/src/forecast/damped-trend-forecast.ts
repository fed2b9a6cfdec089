import { deseasonalise } from './deseasonalise.js';
import { extendTrend } from './extend-trend.js';
import { trendSmoothing } from './trend-smoothing.js';

/**
 * Exponential smoothing with a trend that flattens out (Gardner and McKenzie 1985), on the deseasonalised series.
 * @param values oldest first, without gaps; an empty list gives no forecast
 * @param season periods in a season, 1 for none
 * @example dampedTrendForecast([10, 10, 10, 10], 1, 2) // [10, 10]
 */
export function dampedTrendForecast(values: readonly number[], season: number, horizon: number): number[] {
  if (values.length === 0) return [];
  const { adjusted, indexAhead } = deseasonalise(values, season);
  const ahead = extendTrend(trendSmoothing(adjusted, true), horizon);
  return ahead.map((value, index) => value * indexAhead(index + 1));
}
