import { dayNumber } from '../days/day-number.js';
import { weekdayOfNumber } from '../days/weekday.js';
import { binParts, densityOf } from './bin-parts.js';
import type { Shape } from './shape.js';

/**
 * One weight per day of a period, to be multiplied with capacity: `paceReading({ shape })`, `dayShares(capacity, shape)`.
 * @param start the period's first day
 * @param capacity of the calendar (`full`), which says where in the period a day stands: the end of a quarter is at
 *   the same place for a rep who was on leave in its middle. The own capacity is multiplied in afterwards.
 * @example a quarter whose last of 13 weeks brings three times as much: the weights of its days are three times those
 *   of the other weeks
 */
export function shapeWeights(shape: Shape, start: string, capacity: ArrayLike<number>): Float64Array {
  const first = dayNumber(start);
  const weights = new Float64Array(capacity.length);
  binParts(capacity, shape.bins.length).forEach((parts, day) => {
    weights[day] = densityOf(parts, shape.bins) * (shape.weekdays[weekdayOfNumber(first + day) - 1] ?? 1);
  });
  return weights;
}
