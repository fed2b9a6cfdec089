import type { Direction } from '../catalog/metric-definition.js';
import { both } from '../measure/both.js';
import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';

/**
 * Actual ÷ expected: 1 is exactly on pace. 'no_working_day_yet' while nothing is expected. Turned round for
 * lower-is-better.
 * @example paceIndex(known(14), known(18)) // 0.78
 */
export function paceIndex(actual: Measure, expected: Measure, direction: Direction = 'higher'): Measure {
  return both(actual, expected, (y, e) =>
    direction === 'lower' ? divide(e, y) : divide(y, e, 'no_working_day_yet'),
  );
}
