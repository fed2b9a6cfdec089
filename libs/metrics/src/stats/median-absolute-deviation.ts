import { median } from './median.js';

/**
 * Median distance from the median, in the unit of the values; null without values. Times 1.4826 it estimates the
 * standard deviation of normal values, undisturbed by a few far ones.
 * @example medianAbsoluteDeviation([1, 2, 3, 4, 100]) // 1
 */
export function medianAbsoluteDeviation(values: ArrayLike<number>): number | null {
  const middle = median(values);
  if (middle === null) return null;
  return median(Float64Array.from(values, (value) => Math.abs(value - middle)));
}
