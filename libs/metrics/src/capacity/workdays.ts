import { dayNumber } from '../days/day-number.js';
import { weekdayOfNumber } from '../days/weekday.js';
import type { WorkCalendar } from './work-calendar.js';

/**
 * How much of each day from `start` to `end` is worked in a region: 1 a working day, 0 a weekend or holiday.
 * Empty when `end` lies before `start`.
 * @example workdays('2026-11-26', '2026-11-28', { weekdays: [1, 2, 3, 4, 5], holidays: new Map([['2026-11-26', 1]]) })
 * // [0, 1, 0]: Thanksgiving, Friday, Saturday
 */
export function workdays(start: string, end: string, calendar: WorkCalendar): Float64Array {
  const first = dayNumber(start);
  const days = new Float64Array(Math.max(0, dayNumber(end) - first + 1));
  for (let index = 0; index < days.length; index++) {
    days[index] = calendar.weekdays.includes(weekdayOfNumber(first + index)) ? 1 : 0;
  }
  for (const [day, off] of calendar.holidays) {
    const index = dayNumber(day) - first;
    if (index >= 0 && index < days.length) days[index] = (days[index] ?? 0) * (1 - clamp(off));
  }
  return days;
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
