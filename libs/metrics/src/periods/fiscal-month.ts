import { isDay } from '../days/is-day.js';
import { firstMonthOfYear, fiscalYearOf, monthOf, monthPeriod } from './make-period.js';
import { CALENDAR_YEAR, type Period, type PeriodCalendar } from './period.js';
import { hasWeeks, weekCalendarPeriod } from './week-year.js';

/**
 * The month of this calendar that people call by an ordinary month's name: with months of whole weeks "November 2026"
 * is the month in that place of the year, though it may begin some days before or after. Null for what is no month.
 * @param month '2026-11'
 * @example fiscalMonth('2023-02', retailCalendar)?.key // 'FY2023-P01', January 29 to February 25
 */
export function fiscalMonth(month: string, calendar: PeriodCalendar = CALENDAR_YEAR): Period | null {
  if (!isDay(`${month}-01`)) return null;
  const number = monthOf(`${month}-01`);
  if (!hasWeeks(calendar)) return monthPeriod(number);
  const year = fiscalYearOf(number, calendar);
  return weekCalendarPeriod(year, 'month', number - firstMonthOfYear(year, calendar), calendar);
}
