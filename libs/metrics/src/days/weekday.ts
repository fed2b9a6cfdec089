import { dayNumber } from './day-number.js';

/**
 * The ISO weekday of a day: 1 is Monday, 7 is Sunday.
 * @example weekday('2026-11-23') // 1
 */
export function weekday(day: string): number {
  return weekdayOfNumber(dayNumber(day));
}

/** The same for a day number: 1970-01-01 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
