import { both } from '../measure/both.js';
import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';

/**
 * Change from before to now as a fraction of before; 'no_comparison' when before is 0 or negative.
 * @example relativeChange(known(104), known(100)) // 0.04
 */
export function relativeChange(now: Measure, before: Measure): Measure {
  return both(now, before, (a, b) => (b <= 0 ? unknown('no_comparison') : divide(a - b, b)));
}
