import { dayNumber } from './day-number.js';
import { dayOfNumber } from './day-of-number.js';

/**
 * Every day from `from` to `to`, both included; none when `to` lies before `from`.
 * @example eachDay('2026-11-23', '2026-11-24') // ['2026-11-23', '2026-11-24']
 */
export function eachDay(from: string, to: string): string[] {
  const first = dayNumber(from);
  const length = Math.max(0, dayNumber(to) - first + 1);
  return Array.from({ length }, (_, index) => dayOfNumber(first + index));
}
