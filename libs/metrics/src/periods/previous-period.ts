import { addDays } from '../days/add-days.js';
import { CALENDAR_YEAR, type Period, type PeriodCalendar } from './period.js';
import { periodOf } from './period-of.js';

/** The period of the same grain just before. @example previousPeriod(parsePeriod('2026-Q1')).key // '2025-Q4' */
export function previousPeriod(period: Period, calendar: PeriodCalendar = CALENDAR_YEAR): Period {
  return periodOf(addDays(period.start, -1), period.grain, calendar);
}
