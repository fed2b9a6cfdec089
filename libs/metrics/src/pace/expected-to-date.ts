import { both } from '../measure/both.js';
import type { Measure } from '../measure/measure.js';

/** What pace asks for by now: E = quota × progress. @example expectedToDate(known(30), known(0.6)) // 18 */
export function expectedToDate(quota: Measure, progress: Measure): Measure {
  return both(quota, progress, (q, f) => q * f);
}
