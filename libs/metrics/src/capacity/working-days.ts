/**
 * How many of the days `from` to `to` (indexes, both included) are worked at all: a half day counts as a day.
 * @example workingDays(Float64Array.of(1, 0, 0.5)) // 2
 */
export function workingDays(capacity: ArrayLike<number>, from = 0, to = capacity.length - 1): number {
  let count = 0;
  for (let index = Math.max(0, from); index <= Math.min(to, capacity.length - 1); index++) {
    if ((capacity[index] ?? 0) > 0) count++;
  }
  return count;
}
