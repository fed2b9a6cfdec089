import { deseasonalise, type SeasonRule } from './deseasonalise.js';
import { simpleSmoothing } from './simple-smoothing.js';
import { straightLine } from './straight-line.js';

/**
 * The Theta method (Assimakopoulos and Nikolopoulos 2000, as run in the M4 competition): the deseasonalised series is
 * split into its straight line and the line with twice its curvature (2 × value − line); the first is extended, the
 * second smoothed, and the forecast is their mean, with the season put back. In effect: the present level, drifting by
 * half the slope.
 * @param values oldest first, without gaps; an empty list gives no forecast
 * @param season periods in a season, 1 for none
 * @param horizon how many periods to forecast
 * @param rule how the season is believed: 'tested' (default) as published, 'shrunk' as the product forecasts
 * @returns one value per period ahead
 * @example thetaForecast([10, 10, 10, 10], 1, 2) // [10, 10]
 */
export function thetaForecast(
  values: readonly number[],
  season: number,
  horizon: number,
  rule: SeasonRule = 'tested',
): number[] {
  if (values.length === 0) return [];
  const { adjusted, indexAhead } = deseasonalise(values, season, rule);
  const { start, slope } = straightLine(adjusted);
  const bent = adjusted.map((value, index) => 2 * value - (start + slope * (index + 1)));
  const { level } = simpleSmoothing(bent);
  return Array.from({ length: horizon }, (_, index) => {
    const line = start + slope * (values.length + index + 1);
    return ((line + level) / 2) * indexAhead(index + 1);
  });
}
