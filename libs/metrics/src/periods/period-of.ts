import { dayNumber } from '../days/day-number.js';
import { weekdayOfNumber } from '../days/weekday.js';
import {
  dayPeriod,
  firstMonthOfYear,
  fiscalYearOf,
  monthOf,
  monthPeriod,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from './make-period.js';
import { CALENDAR_YEAR, type Grain, type Period, type PeriodCalendar } from './period.js';
import { hasWeeks, indexInYear, weekCalendarPeriod, weekYearOf } from './week-year.js';

/**
 * The period of a grain that holds this day. Weeks are ISO weeks (Monday to Sunday), except in a calendar of whole
 * weeks, where they are its own, counted from the year's start.
 * @example periodOf('2026-11-23', 'quarter') // { key: '2026-Q4', start: '2026-10-01', end: '2026-12-31', … }
 * @example periodOf('2026-11-23', 'year', { fiscalStartMonth: 7 }).key // 'FY2027'
 */
export function periodOf(day: string, grain: Grain, calendar: PeriodCalendar = CALENDAR_YEAR): Period {
  if (grain === 'day') return dayPeriod(day);
  if (hasWeeks(calendar))
    return weekCalendarPeriod(weekYearOf(day, calendar), grain, indexInYear(day, grain, calendar), calendar);
  if (grain === 'week') {
    const number = dayNumber(day);
    return weekPeriod(number - weekdayOfNumber(number) + 1);
  }
  const month = monthOf(day);
  if (grain === 'month') return monthPeriod(month);
  const year = fiscalYearOf(month, calendar);
  if (grain === 'year') return yearPeriod(year, calendar);
  return quarterPeriod(year, Math.floor((month - firstMonthOfYear(year, calendar)) / 3), calendar);
}
