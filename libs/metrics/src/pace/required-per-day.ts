import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';

/**
 * What each working day left must bring: missing to quota ÷ capacity left. 0 when the quota is reached, also after
 * the last day; 'no_capacity_left' when something is missing and no working day is left.
 * @param toQuota from `gapToQuota`
 * @example requiredPerDay(known(16), 10) // 1.6
 */
export function requiredPerDay(toQuota: Measure, capacityLeft: number): Measure {
  if (!toQuota.ok) return toQuota;
  return toQuota.value === 0 ? known(0) : divide(toQuota.value, capacityLeft, 'no_capacity_left');
}
