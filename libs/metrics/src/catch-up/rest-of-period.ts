import { sumCapacity } from '../capacity/sum-capacity.js';

/** What a past period brought after the same part of its working time had gone. */
export interface PastRest {
  readonly value: number;
  /** Working time of that rest, in days. */
  readonly capacity: number;
}

/**
 * The rest of a past period: the sum of its days after the one on which its progress came closest to today's.
 * Null when a working day of that rest has no data, or the period had no working time left then.
 * @param values of each day of the past period; null where no data covers the day
 * @param progress F of the running period, 0 to 1
 * @example restOfPeriod([1, 0, 2, 3], [1, 1, 1, 1], 0.5) // { value: 5, capacity: 2 }
 */
export function restOfPeriod(
  values: ArrayLike<number | null>,
  capacity: ArrayLike<number>,
  progress: number,
): PastRest | null {
  const from = firstOfRest(capacity, progress);
  const left = sumCapacity(capacity, from);
  if (left <= 0) return null;
  let value = 0;
  for (let index = from; index < capacity.length; index++) {
    const day = values[index] ?? null;
    if (day === null && (capacity[index] ?? 0) > 0) return null;
    value += day ?? 0;
  }
  return { value, capacity: left };
}

function firstOfRest(capacity: ArrayLike<number>, progress: number): number {
  const goal = progress * sumCapacity(capacity);
  let [gone, first, distance] = [0, 0, goal];
  for (let index = 0; index < capacity.length; index++) {
    gone += capacity[index] ?? 0;
    const off = Math.abs(gone - goal);
    if (off <= distance) [first, distance] = [index + 1, off];
  }
  return first;
}
