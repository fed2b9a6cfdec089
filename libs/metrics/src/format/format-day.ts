import { isDay } from '../days/is-day.js';
import { MISSING, type Formatting } from './formatting.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day in words; the year only when it is not the current one. Null is '–'.
 * @param style 'weekday' (default) 'Mon, Nov 23', or 'short' 'Nov 23'
 * @example formatDay('2026-11-23', { locale: 'en-US', year: 2026 }) // 'Mon, Nov 23'
 * @example formatDay('2025-11-24', { locale: 'en-US', year: 2026 }) // 'Mon, Nov 24, 2025'
 */
export function formatDay(
  day: string | null,
  { locale, year }: Pick<Formatting, 'locale' | 'year'>,
  style: 'weekday' | 'short' = 'weekday',
): string {
  if (day === null || !isDay(day)) return MISSING;
  const withYear = Number(day.slice(0, 4)) !== year;
  return dayFormat(locale, style, withYear).format(Date.parse(`${day}T00:00:00Z`));
}

function dayFormat(locale: string, style: 'weekday' | 'short', withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${withYear}`;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    ...(style === 'weekday' ? { weekday: 'short' } : {}),
    ...(withYear ? { year: 'numeric' } : {}),
  };
  const found = formats.get(key) ?? make(locale, options);
  formats.set(key, found);
  return found;
}

function make(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en-US', options);
  }
}
