import { addDays } from '../days/add-days.js';
import type { DayRange } from '../periods/period.js';

/**
 * The days whose activities could have become outcomes in these days: the same days, earlier by the median cycle.
 * @param cycleDays median days from activity to outcome in the role, at least 0
 * @example cohortRange({ start: '2026-11-01', end: '2026-11-20' }, 30) // Oct 2 to Oct 21
 */
export function cohortRange({ start, end }: DayRange, cycleDays: number): DayRange {
  const back = -Math.round(Math.max(0, cycleDays));
  return { start: addDays(start, back), end: addDays(end, back) };
}
