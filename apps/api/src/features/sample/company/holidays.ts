import { fromDay, isWeekend, toDay, weekday, type Day } from './days.js';

export type Region = 'US' | 'GB' | 'DE';
export interface Holiday {
  region: Region;
  day: Day;
  name: string;
}

/** Easter Sunday (Gregorian computus, Meeus). `easter(2026)` is 2026-04-05. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const dayOfMonth = ((h + l - 7 * m + 114) % 31) + 1;
  return toDay(`${year}-${pad(month)}-${pad(dayOfMonth)}`);
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The nth weekday of a month; n = -1 is the last one. */
function nth(year: number, month: number, day: number, n: number): Day {
  if (n > 0) {
    const first = toDay(`${year}-${pad(month)}-01`);
    return first + ((day - weekday(first) + 7) % 7) + (n - 1) * 7;
  }
  const last =
    toDay(month === 12 ? `${year}-12-31` : `${year}-${pad(month + 1)}-01`) - (month === 12 ? 0 : 1);
  return last - ((weekday(last) - day + 7) % 7);
}

/** A fixed date; on a weekend it is observed on the nearest weekday (US) or the next free one (GB). */
function observed(region: Region, day: Day): Day {
  if (region === 'DE' || !isWeekend(day)) return day;
  if (region === 'US') return weekday(day) === 6 ? day - 1 : day + 1;
  return weekday(day) === 6 ? day + 2 : day + 1;
}

/** The public holidays that most offices of a region close on, in date order. */
export function holidaysOf(region: Region, year: number): Holiday[] {
  const on = (text: string): Day => observed(region, toDay(`${year}-${text}`));
  const sunday = easter(year);
  const days: Record<Region, [string, Day][]> = {
    US: [
      ["New Year's Day", on('01-01')],
      ['Martin Luther King Jr. Day', nth(year, 1, 1, 3)],
      ['Memorial Day', nth(year, 5, 1, -1)],
      ['Independence Day', on('07-04')],
      ['Labor Day', nth(year, 9, 1, 1)],
      ['Thanksgiving Day', nth(year, 11, 4, 4)],
      ['Day after Thanksgiving', nth(year, 11, 4, 4) + 1],
      ['Christmas Day', on('12-25')],
    ],
    GB: [
      ["New Year's Day", on('01-01')],
      ['Good Friday', sunday - 2],
      ['Easter Monday', sunday + 1],
      ['Early May bank holiday', nth(year, 5, 1, 1)],
      ['Spring bank holiday', nth(year, 5, 1, -1)],
      ['Summer bank holiday', nth(year, 8, 1, -1)],
      ['Christmas Day', on('12-25')],
      ['Boxing Day', shiftBoxing(on('12-26'), on('12-25'))],
    ],
    DE: [
      ['Neujahr', on('01-01')],
      ['Karfreitag', sunday - 2],
      ['Ostermontag', sunday + 1],
      ['Tag der Arbeit', on('05-01')],
      ['Christi Himmelfahrt', sunday + 39],
      ['Pfingstmontag', sunday + 50],
      ['Tag der Deutschen Einheit', on('10-03')],
      ['1. Weihnachtstag', on('12-25')],
      ['2. Weihnachtstag', on('12-26')],
    ],
  };
  return days[region].map(([name, day]) => ({ region, day, name })).sort((a, b) => a.day - b.day);
}

/** Boxing Day moves on when Christmas Day is observed on the same weekday. */
const shiftBoxing = (boxing: Day, christmas: Day): Day => (boxing === christmas ? boxing + 1 : boxing);

/** 'YYYY-MM-DD' of each, for messages and tests. */
export const holidayDays = (region: Region, year: number): string[] =>
  holidaysOf(region, year).map((h) => fromDay(h.day));
