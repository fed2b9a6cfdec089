import { dayNumber } from './day-number.js';
import { dayOfNumber } from './day-of-number.js';

/**
 * The same day `count` months later (earlier when negative); the last of a month that has no such day.
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(day: string, count: number): string {
  const month = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + count;
  const first = firstOf(month);
  const last = dayNumber(firstOf(month + 1)) - 1;
  return dayOfNumber(Math.min(dayNumber(first) + +day.slice(8, 10) - 1, last));
}

function firstOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
