import { addDays } from '../days/add-days.js';
import { CALENDAR_YEAR, type Period, type PeriodCalendar } from './period.js';
import { periodOf } from './period-of.js';

/** The period of the same grain just after. @example nextPeriod(parsePeriod('2026-Q4')).key // '2027-Q1' */
export function nextPeriod(period: Period, calendar: PeriodCalendar = CALENDAR_YEAR): Period {
  return periodOf(addDays(period.end, 1), period.grain, calendar);
}
