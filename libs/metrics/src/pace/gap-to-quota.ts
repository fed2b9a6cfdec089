import { both } from '../measure/both.js';
import type { Measure } from '../measure/measure.js';

/** What is still missing to the quota, never below 0. @example gapToQuota(known(14), known(30)) // 16 */
export function gapToQuota(actual: Measure, quota: Measure): Measure {
  return both(actual, quota, (y, q) => Math.max(0, q - y));
}
