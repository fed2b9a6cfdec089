import { dayNumber } from '../days/day-number.js';
import { dayOfNumber } from '../days/day-of-number.js';
import type { Period, PeriodCalendar } from './period.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

// Inside, a month is one number, year × 12 + month (0 to 11), so that every step is an addition.
export const two = (number: number) => String(number).padStart(2, '0');
export const firstDayOf = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01`;
const lastDayOf = (month: number) => dayOfNumber(dayNumber(firstDayOf(month + 1)) - 1);
const firstMonth = (calendar: PeriodCalendar) => calendar.fiscalStartMonth - 1;
// A year from January lies in one calendar year, whatever fiscal years are named after.
const nameOffset = (calendar: PeriodCalendar) =>
  calendar.fiscalStartMonth !== 1 && calendar.yearNamedAfter !== 'start' ? 1 : 0;

/** The fiscal year a month belongs to. */
export function fiscalYearOf(month: number, calendar: PeriodCalendar): number {
  return Math.floor((month - firstMonth(calendar)) / 12) + nameOffset(calendar);
}

/** The first month of a fiscal year. */
export function firstMonthOfYear(year: number, calendar: PeriodCalendar): number {
  return (year - nameOffset(calendar)) * 12 + firstMonth(calendar);
}

/** The month number of a day. */
export function monthOf(day: string): number {
  return +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1;
}

export function dayPeriod(day: string): Period {
  const label = `${(MONTHS[+day.slice(5, 7) - 1] ?? '').slice(0, 3)} ${+day.slice(8, 10)}, ${day.slice(0, 4)}`;
  return { key: day, grain: 'day', start: day, end: day, label };
}

/** The ISO week that starts on this Monday; its year is the year of its Thursday. */
export function weekPeriod(monday: number): Period {
  const year = dayOfNumber(monday + 3).slice(0, 4);
  const week = Math.floor((monday + 3 - dayNumber(`${year}-01-01`)) / 7) + 1;
  return {
    key: `${year}-W${two(week)}`,
    grain: 'week',
    start: dayOfNumber(monday),
    end: dayOfNumber(monday + 6),
    label: `Week ${week}, ${year}`,
  };
}

export function monthPeriod(month: number): Period {
  const start = firstDayOf(month);
  return {
    key: start.slice(0, 7),
    grain: 'month',
    start,
    end: lastDayOf(month),
    label: `${MONTHS[month % 12]} ${start.slice(0, 4)}`,
  };
}

/** @param quarter 0 to 3 */
export function quarterPeriod(year: number, quarter: number, calendar: PeriodCalendar): Period {
  const first = firstMonthOfYear(year, calendar) + quarter * 3;
  const name = yearName(year, calendar);
  return {
    key: `${name}-Q${quarter + 1}`,
    grain: 'quarter',
    start: firstDayOf(first),
    end: lastDayOf(first + 2),
    label: `Q${quarter + 1} ${name}`,
  };
}

export function yearPeriod(year: number, calendar: PeriodCalendar): Period {
  const first = firstMonthOfYear(year, calendar);
  const name = yearName(year, calendar);
  return { key: name, grain: 'year', start: firstDayOf(first), end: lastDayOf(first + 11), label: name };
}

/** 'FY2027', or '2026' for the ordinary year: a year of whole weeks from January is none. */
export function yearName(year: number, calendar: PeriodCalendar): string {
  const digits = String(year).padStart(4, '0');
  return calendar.fiscalStartMonth !== 1 || calendar.weeks ? `FY${digits}` : digits;
}
