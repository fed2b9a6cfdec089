import { dayNumber } from './day-number.js';

/**
 * How many days `to` lies after `from`; negative when it lies before, 0 for the same day.
 * @example daysBetween('2026-11-20', '2026-11-23') // 3
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
