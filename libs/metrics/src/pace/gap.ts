import { both } from '../measure/both.js';
import type { Measure } from '../measure/measure.js';

/** Actual − expected; negative is behind. @example gap(known(14), known(18)) // −4 */
export function gap(actual: Measure, expected: Measure): Measure {
  return both(actual, expected, (y, e) => y - e);
}
