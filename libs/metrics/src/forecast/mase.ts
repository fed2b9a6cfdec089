import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';

/**
 * Mean absolute scaled error (Hyndman and Koehler 2006): the mean miss ÷ the mean change from season to season in the
 * history. Below 1 is better than repeating last season. 'nothing_yet' without periods, 'no_history' without two
 * seasons, 'zero_denominator' where the history never changed.
 * @param season periods in a season, 1 for none
 * @example mase([1, 2, 3, 4], [6], [5], 1) // { ok: true, value: 1 }
 */
export function mase(
  history: readonly number[],
  actual: readonly number[],
  forecast: readonly number[],
  season: number,
): Measure {
  if (actual.length === 0) return unknown('nothing_yet');
  if (history.length <= season) return unknown('no_history');
  const changes = history.slice(season).map((value, index) => Math.abs(value - (history[index] ?? 0)));
  const misses = actual.map((value, index) => Math.abs(value - (forecast[index] ?? 0)));
  return divide(mean(misses), mean(changes));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
