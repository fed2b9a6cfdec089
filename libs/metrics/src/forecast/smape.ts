import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';

/**
 * Symmetric mean absolute percentage error, 0 to 200: the mean of 200 × |actual − forecast| ÷ (|actual| + |forecast|).
 * A period where both are 0 counts as met. 'nothing_yet' without periods.
 * @example smape([100, 100], [100, 50]) // { ok: true, value: 33.3… }
 */
export function smape(actual: readonly number[], forecast: readonly number[]): Measure {
  if (actual.length === 0) return unknown('nothing_yet');
  const sum = actual.reduce((total, value, index) => {
    const said = forecast[index] ?? 0;
    const size = Math.abs(value) + Math.abs(said);
    return total + (size === 0 ? 0 : (200 * Math.abs(value - said)) / size);
  }, 0);
  return known(sum / actual.length);
}
