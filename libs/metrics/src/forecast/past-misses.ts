import type { ForecastSettings } from './forecast.js';
import { runningTotals } from './running-totals.js';
import { pointForecast, type ForecastMethod } from './point-forecast.js';

/** How far one forecast of the past was off. */
export interface PastMiss {
  /** Position in the history of the (last) period that was forecast. */
  readonly target: number;
  /** How many periods ahead it was. */
  readonly horizon: number;
  readonly method: ForecastMethod;
  /** (Actual − forecast) ÷ size, see `missSize`. */
  readonly miss: number;
}

const LEAST_TRAINING = 2;
/** Older forecasts stand on little, and say little about today. */
const ORIGINS = 60;

/**
 * Forecasts a series again and again from the past (rolling origin), each time from what came before only, and notes how
 * far each was off what came. Periods without data cannot be missed.
 * @param history oldest first, closed periods only; null where there is no data
 */
export function pastMisses(history: readonly (number | null)[], settings: ForecastSettings): PastMiss[] {
  const misses: PastMiss[] = [];
  const begins = history.findIndex((value) => value !== null && Number.isFinite(value));
  if (begins < 0) return [];
  const first = Math.max(begins + LEAST_TRAINING, history.length - ORIGINS);
  for (let origin = first; origin < history.length; origin++) {
    const before = history.slice(0, origin);
    const forecast = pointForecast(before, settings.season, settings.horizon);
    if (forecast === null) continue;
    const came = history.slice(origin, origin + settings.horizon);
    const [said, actual] = settings.total
      ? [runningTotals(forecast.values), runningTotals(came)]
      : [forecast.values, came];
    actual.forEach((value, index) => {
      const size = missSize(said[index] ?? 0, before);
      if (value === null || !(size > 0)) return;
      const miss = (value - (said[index] ?? 0)) / size;
      misses.push({ target: origin + index, horizon: index + 1, method: forecast.method, miss });
    });
  }
  return misses;
}

/** A forecast close to zero would make every miss of it enormous: at least this part of the usual value counts. */
const LEAST_SIZE = 0.1;

/** What misses are measured in, so that large and small teams compare: the forecast, or a tenth of the usual value. */
export function missSize(forecast: number, history: readonly (number | null)[]): number {
  let [sum, count] = [0, 0];
  for (const value of history)
    if (value !== null && Number.isFinite(value)) {
      sum += Math.abs(value);
      count++;
    }
  return Math.max(Math.abs(forecast), count > 0 ? (LEAST_SIZE * sum) / count : 0);
}
