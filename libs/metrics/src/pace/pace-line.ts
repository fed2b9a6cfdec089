import { dayShares } from './day-shares.js';

/**
 * Expected to date after each day of the period: the pace curve of a burn-up. Ends at the quota; all 0 without
 * capacity.
 * @example paceLine(100, Float64Array.of(1, 0, 1)) // [50, 50, 100]
 */
export function paceLine(
  quota: number,
  capacity: ArrayLike<number>,
  shape?: ArrayLike<number>,
): Float64Array {
  const shares = dayShares(capacity, shape);
  const line = new Float64Array(shares.length);
  let progress = 0;
  for (let index = 0; index < shares.length; index++) {
    progress = Math.min(1, progress + (shares[index] ?? 0));
    line[index] = quota * progress;
  }
  return line;
}
