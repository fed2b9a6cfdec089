import { addDays } from '../days/add-days.js';
import { isDay } from '../days/is-day.js';
import { CALENDAR_YEAR, type Period, type PeriodCalendar } from './period.js';
import { periodOf } from './period-of.js';
import { quarterPeriod, yearPeriod } from './make-period.js';
import { countInYear, hasWeeks, weekCalendarPeriod, type WeekCalendar } from './week-year.js';

/**
 * The period with this key, or null when the calendar has none of that name. Keys are plain strings:
 * - a day '2026-11-23' in every calendar;
 * - ordinary months: '2026-W48' (ISO), '2026-11', and '2026-Q4', '2026', or 'FY2027-Q1', 'FY2027' when the fiscal year
 *   does not start in January;
 * - months of whole weeks: 'FY2026-W05', 'FY2026-P02', 'FY2026-Q1', 'FY2026', whatever month the year starts in.
 * @example parsePeriod('2026-Q4')?.start // '2026-10-01'
 * @example parsePeriod('2026-Q5') // null
 */
export function parsePeriod(key: string, calendar: PeriodCalendar = CALENDAR_YEAR): Period | null {
  const text = key.trim();
  if (isDay(text)) return periodOf(text, 'day', calendar);
  const period = hasWeeks(calendar) ? readWeekKey(text, calendar) : read(text, calendar);
  return period?.key === text ? period : null;
}

function read(key: string, calendar: PeriodCalendar): Period | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(key);
  // January 4 always lies in week 1.
  if (week) return periodOf(addDays(`${week[1]}-01-04`, (Number(week[2]) - 1) * 7), 'week', calendar);
  if (/^\d{4}-\d{2}$/.test(key)) return isDay(`${key}-01`) ? periodOf(`${key}-01`, 'month', calendar) : null;
  const quarter = /^(?:FY)?(\d{4})-Q([1-4])$/.exec(key);
  if (quarter) return quarterPeriod(Number(quarter[1]), Number(quarter[2]) - 1, calendar);
  const year = /^(?:FY)?(\d{4})$/.exec(key);
  return year ? yearPeriod(Number(year[1]), calendar) : null;
}

const LETTERS = { W: 'week', P: 'month', Q: 'quarter' } as const;

function readWeekKey(key: string, calendar: WeekCalendar): Period | null {
  const [, digits, letter, place] = /^FY(\d{4})(?:-([WPQ])(\d{1,2}))?$/.exec(key) ?? [];
  if (digits === undefined) return null;
  const year = Number(digits);
  if (letter === undefined) return weekCalendarPeriod(year, 'year', 0, calendar);
  const grain = LETTERS[letter as keyof typeof LETTERS];
  const index = Number(place) - 1;
  if (index < 0 || index >= countInYear(year, grain, calendar)) return null;
  return weekCalendarPeriod(year, grain, index, calendar);
}
