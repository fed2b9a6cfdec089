import { allocate } from '../quotas/allocate.js';

/**
 * Rounds parts of either sign so that they add up to a whole total (largest remainder): each is rounded down, and the
 * units left over go to those that lost most.
 * @param total whole; the parts add up to it but for rounding
 * @example wholeParts(-4, [-6.5, 2.8, -0.3]) // [−6, 3, −1]
 */
export function wholeParts(total: number, parts: readonly number[]): number[] {
  const floors = parts.map(Math.floor);
  const left = total - floors.reduce((sum, part) => sum + part, 0);
  const extra = allocate(
    left,
    parts.map((part, index) => part - (floors[index] ?? 0)),
  );
  return floors.map((floor, index) => floor + (extra[index] ?? 0) + 0);
}
