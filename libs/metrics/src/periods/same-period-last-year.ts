import { addDays } from '../days/add-days.js';
import { CALENDAR_YEAR, type Period, type PeriodCalendar } from './period.js';
import { periodOf } from './period-of.js';
import { countInYear, hasWeeks, indexInYear, weekCalendarPeriod, weekYearOf } from './week-year.js';

/**
 * The period of the same name a year earlier. A day compares with the same weekday 52 weeks before; a week 53 with
 * week 52 of a year that has no week 53. For numbers side by side take `comparableLastYear`.
 * @example samePeriodLastYear(parsePeriod('2026-Q4')).key // '2025-Q4'
 */
export function samePeriodLastYear(period: Period, calendar: PeriodCalendar = CALENDAR_YEAR): Period {
  const { grain, start } = period;
  if (grain === 'day') return periodOf(addDays(start, -364), 'day', calendar);
  if (hasWeeks(calendar)) {
    const year = weekYearOf(start, calendar) - 1;
    const index = Math.min(indexInYear(start, grain, calendar), countInYear(year, grain, calendar) - 1);
    return weekCalendarPeriod(year, grain, index, calendar);
  }
  if (grain === 'week') return weekLastYear(period, calendar);
  // The first of a month exists in every year.
  const first = `${String(Number(start.slice(0, 4)) - 1).padStart(4, '0')}${start.slice(4)}`;
  return periodOf(first, grain, calendar);
}

function weekLastYear(period: Period, calendar: PeriodCalendar): Period {
  const year = Number(period.key.slice(0, 4)) - 1;
  const week = Number(period.key.slice(6));
  const monday = addDays(periodOf(`${year}-01-04`, 'week', calendar).start, (week - 1) * 7);
  const found = periodOf(monday, 'week', calendar);
  return found.key.startsWith(`${year}-`) ? found : periodOf(addDays(monday, -7), 'week', calendar);
}
