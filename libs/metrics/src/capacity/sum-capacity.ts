/**
 * The capacity of the days `from` to `to` by index, both included; 0 when there are none. Without indexes: of all.
 * @param known 1 for each day that counts, 0 for the others; left out: every day counts
 * @example sumCapacity(Float64Array.of(1, 0, 0.5), 1) // 0.5
 */
export function sumCapacity(
  capacity: ArrayLike<number>,
  from = 0,
  to = capacity.length - 1,
  known?: ArrayLike<number>,
): number {
  let sum = 0;
  for (let index = Math.max(0, from); index <= Math.min(to, capacity.length - 1); index++)
    if (known === undefined || known[index] === 1) sum += capacity[index] ?? 0;
  return sum;
}
