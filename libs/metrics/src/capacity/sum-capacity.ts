/**
 * The capacity of the days `from` to `to` by index, both included; 0 when there are none. Without indexes: of all.
 * @example sumCapacity(Float64Array.of(1, 0, 0.5), 1) // 0.5
 */
export function sumCapacity(capacity: ArrayLike<number>, from = 0, to = capacity.length - 1): number {
  let sum = 0;
  for (let index = Math.max(0, from); index <= Math.min(to, capacity.length - 1); index++)
    sum += capacity[index] ?? 0;
  return sum;
}
