/** A day as a whole number: days since 1970-01-01. Strings only at the edges. */
export type Day = number;

const MS = 86_400_000;

/** `toDay('1970-01-02')` is 1. */
export const toDay = (text: string): Day => Math.round(Date.parse(`${text}T00:00:00Z`) / MS);

/** `fromDay(1)` is '1970-01-02'. */
export const fromDay = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7;

export const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6;

/** Months counted from year 0: 2026-01 is 24312. */
export type Month = number;

export const monthOf = (day: Day): Month => {
  const date = new Date(day * MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

export const monthStart = (month: Month): Day =>
  Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / MS);

/** The last day of the month. */
export const monthEnd = (month: Month): Day => monthStart(month + 1) - 1;

/** `monthKey(24312)` is '2026-01'. */
export const monthKey = (month: Month): string => fromDay(monthStart(month)).slice(0, 7);

/** The first month of the calendar quarter that a month lies in. */
export const quarterStart = (month: Month): Month => month - (month % 3);

export const yearOf = (day: Day): number => new Date(day * MS).getUTCFullYear();
