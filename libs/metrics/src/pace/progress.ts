import { sumCapacity } from '../capacity/sum-capacity.js';
import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';
import { dayShares } from './day-shares.js';

/**
 * F(t): how much of the period's work is behind us after the day of index `through`, from 0 to 1.
 * 'no_capacity' when the period has no working day for this rep.
 * @param through index of the last closed day; −1 is before the first
 * @param known 1 for each day with data: only these count as behind us; left out: all
 * @example progress(Float64Array.of(1, 1, 0, 1, 1), 2) // 0.5
 */
export function progress(
  capacity: ArrayLike<number>,
  through: number,
  shape?: ArrayLike<number>,
  known?: ArrayLike<number>,
): Measure {
  const weights = shape ? dayShares(capacity, shape) : capacity;
  const part = divide(sumCapacity(weights, 0, through, known), sumCapacity(weights), 'no_capacity');
  // Sums of shares may end a hair above 1.
  return part.ok ? { ok: true, value: Math.min(1, part.value) } : part;
}
