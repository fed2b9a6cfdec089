import { sumCapacity } from '../capacity/sum-capacity.js';
import { both } from '../measure/both.js';
import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';
import { dayShares } from './day-shares.js';

/**
 * A day's part of the quota: Q × w_d, unrounded. 0 on a day off; 'no_capacity' when the period has no working day.
 * @param index of the day in the period; outside it the target is 0
 * @example dayTarget(known(100), Float64Array.of(1, 0, 1), 2) // 50
 */
export function dayTarget(
  quota: Measure,
  capacity: ArrayLike<number>,
  index: number,
  shape?: ArrayLike<number>,
): Measure {
  const weights = shape ? dayShares(capacity, shape) : capacity;
  const share = divide(weights[index] ?? 0, sumCapacity(weights), 'no_capacity');
  return both(quota, share, (q, w) => q * w);
}
