import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';

/**
 * What a working day has brought so far: actual ÷ capacity gone; 'no_working_day_yet' before the first.
 * @example currentPerDay(known(14), 13) // 1.08
 */
export function currentPerDay(actual: Measure, capacityGone: number): Measure {
  return actual.ok ? divide(actual.value, capacityGone, 'no_working_day_yet') : actual;
}
