import { dayNumber } from './day-number.js';
import { dayOfNumber } from './day-of-number.js';

/**
 * The day `count` days later (earlier when negative).
 * @example addDays('2026-02-28', 1) // '2026-03-01'
 */
export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumber(day) + count);
}
