import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';

/**
 * What each working day left must bring: what is still needed ÷ capacity left. 0 when the quota is reached, also after
 * the last day; 'no_capacity_left' when something is missing and no working day is left.
 * @param needed from `stillNeeded`; after the last day from `gapToQuota`
 * @example requiredPerDay(known(16), 10) // 1.6
 */
export function requiredPerDay(needed: Measure, capacityLeft: number): Measure {
  if (!needed.ok) return needed;
  return needed.value === 0 ? known(0) : divide(needed.value, capacityLeft, 'no_capacity_left');
}
