import { addDays } from '../days/add-days.js';
import { isDay } from '../days/is-day.js';
import { CALENDAR_YEAR, type Period, type PeriodCalendar } from './period.js';
import { periodOf } from './period-of.js';
import { quarterPeriod, yearPeriod } from './make-period.js';

/**
 * The period with this key, or null when the calendar has none of that name: 'FY2027-Q1' only exists in a fiscal
 * calendar, '2026-Q1' only in one that starts in January. Days, weeks and months have the same keys in all.
 * @example parsePeriod('2026-Q4')?.start // '2026-10-01'
 * @example parsePeriod('2026-Q5') // null
 */
export function parsePeriod(key: string, calendar: PeriodCalendar = CALENDAR_YEAR): Period | null {
  const period = read(key.trim(), calendar);
  return period?.key === key.trim() ? period : null;
}

function read(key: string, calendar: PeriodCalendar): Period | null {
  if (isDay(key)) return periodOf(key, 'day', calendar);
  const week = /^(\d{4})-W(\d{2})$/.exec(key);
  // January 4 always lies in week 1.
  if (week) return periodOf(addDays(`${week[1]}-01-04`, (Number(week[2]) - 1) * 7), 'week', calendar);
  if (/^\d{4}-\d{2}$/.test(key)) return isDay(`${key}-01`) ? periodOf(`${key}-01`, 'month', calendar) : null;
  const quarter = /^(?:FY)?(\d{4})-Q([1-4])$/.exec(key);
  if (quarter) return quarterPeriod(Number(quarter[1]), Number(quarter[2]) - 1, calendar);
  const year = /^(?:FY)?(\d{4})$/.exec(key);
  return year ? yearPeriod(Number(year[1]), calendar) : null;
}
