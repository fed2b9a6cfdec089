import type { Direction } from '../catalog/metric-definition.js';
import { both } from '../measure/both.js';
import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';

/**
 * Actual ÷ quota; for lower-is-better quota ÷ actual. A quota of 0 gives 'zero_quota', never 0 or infinity.
 * @example attainment(known(412), known(740)) // 0.557
 */
export function attainment(actual: Measure, quota: Measure, direction: Direction = 'higher'): Measure {
  return both(actual, quota, (a, q) => {
    if (q === 0) return unknown('zero_quota');
    return direction === 'lower' ? divide(q, a) : divide(a, q);
  });
}
