import { fillGaps } from './fill-gaps.js';
import { seasonalNaiveForecast } from './seasonal-naive-forecast.js';
import { simpleSmoothing } from './simple-smoothing.js';
import { thetaForecast } from './theta-forecast.js';

/** How a forecast was made: Theta, the season before repeated, or the present level. */
export type ForecastMethod = 'theta' | 'seasonal_naive' | 'level';

export interface PointForecast {
  readonly method: ForecastMethod;
  /** One value per period after the last one of the history. */
  readonly values: readonly number[];
}

/** Fewer values have no slope worth following. */
const LEAST_FOR_THETA = 4;

/**
 * The most likely values of the next periods: Theta from two seasons on, seasons believed as far as they agree; the season before repeated while there is one
 * but not two; the smoothed level while there is less. Never below 0 where no value was.
 * @param history oldest first, closed periods only; null where there is no data. Missing last periods are bridged.
 * @param season periods in a season: 12 months, 4 quarters; 1 for none
 * @returns null when nothing is known
 * @example pointForecast([10, null, 10, 10], 1, 2) // { method: 'theta', values: [10, 10] }
 */
export function pointForecast(
  history: readonly (number | null)[],
  season: number,
  horizon: number,
): PointForecast | null {
  const filled = fillGaps(history, season);
  if (filled === null) return null;
  const { values, missingAtEnd } = filled;
  const method = methodFor(values.length, season);
  const ahead = forecastBy(method, values, season, horizon + missingAtEnd).slice(missingAtEnd);
  const floor = values.some((value) => value < 0) ? -Infinity : 0;
  if (!ahead.every((value) => Number.isFinite(value))) return null;
  return { method, values: ahead.map((value) => Math.max(floor, value)) };
}

function methodFor(count: number, season: number): ForecastMethod {
  if (count >= Math.max(2 * season, LEAST_FOR_THETA)) return 'theta';
  return season > 1 && count >= season ? 'seasonal_naive' : 'level';
}

function forecastBy(method: ForecastMethod, values: number[], season: number, horizon: number): number[] {
  if (method === 'theta') return thetaForecast(values, season, horizon, 'shrunk');
  if (method === 'seasonal_naive') return seasonalNaiveForecast(values, season, horizon);
  return Array<number>(horizon).fill(simpleSmoothing(values).level);
}
