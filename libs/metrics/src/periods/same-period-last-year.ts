import { addDays } from '../days/add-days.js';
import { CALENDAR_YEAR, type Period, type PeriodCalendar } from './period.js';
import { periodOf } from './period-of.js';

/**
 * The period of the same name a year earlier. A day compares with the same weekday 52 weeks before; a week 53 with
 * week 52 of a year that has no week 53.
 * @example samePeriodLastYear(parsePeriod('2026-Q4')).key // '2025-Q4'
 */
export function samePeriodLastYear(period: Period, calendar: PeriodCalendar = CALENDAR_YEAR): Period {
  if (period.grain === 'day') return periodOf(addDays(period.start, -364), 'day', calendar);
  if (period.grain === 'week') return weekLastYear(period, calendar);
  // The first of a month exists in every year.
  const start = `${String(Number(period.start.slice(0, 4)) - 1).padStart(4, '0')}${period.start.slice(4)}`;
  return periodOf(start, period.grain, calendar);
}

function weekLastYear(period: Period, calendar: PeriodCalendar): Period {
  const year = Number(period.key.slice(0, 4)) - 1;
  const week = Number(period.key.slice(6));
  const monday = addDays(periodOf(`${year}-01-04`, 'week', calendar).start, (week - 1) * 7);
  const found = periodOf(monday, 'week', calendar);
  return found.key.startsWith(`${year}-`) ? found : periodOf(addDays(monday, -7), 'week', calendar);
}
