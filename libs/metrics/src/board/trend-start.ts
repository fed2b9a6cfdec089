import { dayNumber } from '../days/day-number.js';
import { dayOfNumber } from '../days/day-of-number.js';

/** Half a year. */
const WEEKS = 26;
/** A Monday, from which half years are counted: 1970-01-05. */
const FIRST_MONDAY = 4;

/**
 * The Monday from which a board adds up deviations on a day: the last but one of the Mondays that lie 26 weeks apart, so
 * 26 to 52 weeks back. It does not move with each day: boards made in the same half year agree.
 * @example trendStart('2026-11-20') // a Monday between 2025-11-21 and 2026-05-22
 */
export function trendStart(day: string): string {
  const weeks = Math.floor((dayNumber(day) - FIRST_MONDAY) / 7);
  return dayOfNumber(FIRST_MONDAY + 7 * WEEKS * (Math.floor(weeks / WEEKS) - 1));
}
