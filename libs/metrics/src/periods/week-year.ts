import { dayNumber } from '../days/day-number.js';
import { dayOfNumber } from '../days/day-of-number.js';
import { weekdayOfNumber } from '../days/weekday.js';
import { firstDayOf, firstMonthOfYear, fiscalYearOf, monthOf, two, yearName } from './make-period.js';
import type { Grain, Period, PeriodCalendar, WeekYear } from './period.js';

/** A calendar whose months are made of whole weeks. */
export interface WeekCalendar extends PeriodCalendar {
  readonly weeks: WeekYear;
}

export const hasWeeks = (calendar: PeriodCalendar): calendar is WeekCalendar => Boolean(calendar.weeks);

/** The number of a year's last day. */
function yearEnd(year: number, calendar: WeekCalendar): number {
  const { endsOn, rule } = calendar.weeks;
  const monthEnd = dayNumber(firstDayOf(firstMonthOfYear(year + 1, calendar))) - 1;
  const since = (weekdayOfNumber(monthEnd) - endsOn + 7) % 7;
  return rule === 'nearest' && since > 3 ? monthEnd - since + 7 : monthEnd - since;
}

export const yearStart = (year: number, calendar: WeekCalendar): number => yearEnd(year - 1, calendar) + 1;

/** 52 or 53. */
export const weeksInYear = (year: number, calendar: WeekCalendar): number =>
  (yearStart(year + 1, calendar) - yearStart(year, calendar)) / 7;

/** The year of whole weeks that a day lies in: up to some days before or after the one of its month. */
export function weekYearOf(day: string, calendar: WeekCalendar): number {
  const year = fiscalYearOf(monthOf(day), calendar);
  const number = dayNumber(day);
  if (number < yearStart(year, calendar)) return year - 1;
  return number > yearEnd(year, calendar) ? year + 1 : year;
}

/** Weeks before each month of the year and after the last: 13 numbers; the last month takes a 53rd week. */
function monthBounds(year: number, calendar: WeekCalendar): number[] {
  const lengths = calendar.weeks.pattern.split('-').map(Number);
  const bounds = [0];
  for (let month = 0; month < 11; month++) bounds.push((bounds[month] ?? 0) + (lengths[month % 3] ?? 0));
  return [...bounds, weeksInYear(year, calendar)];
}

/** How many periods of a grain a year has. */
export function countInYear(year: number, grain: WeekGrain, calendar: WeekCalendar): number {
  return grain === 'week' ? weeksInYear(year, calendar) : { month: 12, quarter: 4, year: 1 }[grain];
}

export type WeekGrain = Exclude<Grain, 'day'>;

/** The period of a year of whole weeks by its place in the year. @param index 0 to `countInYear` − 1 */
export function weekCalendarPeriod(
  year: number,
  grain: WeekGrain,
  index: number,
  calendar: WeekCalendar,
): Period {
  const [from, to] = weekSpan(year, grain, index, calendar);
  const first = yearStart(year, calendar);
  const name = yearName(year, calendar);
  return {
    ...named(name, grain, index),
    grain,
    start: dayOfNumber(first + from * 7),
    end: dayOfNumber(first + to * 7 - 1),
  };
}

/** The weeks of a period as places in the year, half-open. */
function weekSpan(year: number, grain: WeekGrain, index: number, calendar: WeekCalendar): [number, number] {
  if (grain === 'week') return [index, index + 1];
  const bounds = monthBounds(year, calendar);
  const months = { month: 1, quarter: 3, year: 12 }[grain];
  return [bounds[index * months] ?? 0, bounds[(index + 1) * months] ?? 0];
}

function named(name: string, grain: WeekGrain, index: number): { key: string; label: string } {
  if (grain === 'year') return { key: name, label: name };
  if (grain === 'week') return { key: `${name}-W${two(index + 1)}`, label: `Week ${index + 1}, ${name}` };
  if (grain === 'month') return { key: `${name}-P${two(index + 1)}`, label: `P${index + 1} ${name}` };
  return { key: `${name}-Q${index + 1}`, label: `Q${index + 1} ${name}` };
}

/** The place in its year of the period of a grain that holds a day. */
export function indexInYear(day: string, grain: WeekGrain, calendar: WeekCalendar): number {
  const year = weekYearOf(day, calendar);
  const week = Math.floor((dayNumber(day) - yearStart(year, calendar)) / 7);
  if (grain === 'week') return week;
  let index = 0;
  while (index + 1 < countInYear(year, grain, calendar)) {
    if (week < weekSpan(year, grain, index, calendar)[1]) break;
    index++;
  }
  return index;
}
