import { daysBetween } from '../days/days-between.js';
import { earlierDay } from '../days/earlier-day.js';
import { laterDay } from '../days/later-day.js';
import type { DayRange } from '../periods/period.js';
import type { QuotaRow } from './quota.js';

/** How many days a range has. */
export const length = (range: DayRange): number => daysBetween(range.start, range.end) + 1;
export const holds = (outer: DayRange, inner: DayRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export const same = (a: DayRange, b: DayRange): boolean => a.start === b.start && a.end === b.end;
const touch = (a: DayRange, b: DayRange): boolean => a.start <= b.end && b.start <= a.end;

/** The days that two ranges which touch have in common. */
export const meet = (a: DayRange, b: DayRange): DayRange => ({
  start: laterDay(a.start, b.start),
  end: earlierDay(a.end, b.end),
});

/** The coarsest shorter quotas of a period that do not overlap each other, in order of days. */
export function partsOf(period: DayRange, rows: readonly QuotaRow[]): QuotaRow[] {
  const parts: QuotaRow[] = [];
  const candidates = rows
    .filter((row) => touch(row, period) && !holds(row, period))
    .sort((a, b) => Number(holds(period, b)) - Number(holds(period, a)) || length(b) - length(a));
  for (const row of candidates) if (!parts.some((part) => touch(part, row))) parts.push(row);
  return parts.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Whether parts of a period leave no day of it out. */
export function fills(period: DayRange, parts: readonly DayRange[]): boolean {
  const days = parts.reduce((sum, part) => sum + length(meet(part, period)), 0);
  return days === length(period);
}

/** The shortest quota that is longer than the period and holds it. */
export function around(period: DayRange, rows: readonly QuotaRow[]): QuotaRow | undefined {
  return rows
    .filter((row) => holds(row, period) && !same(row, period))
    .sort((a, b) => length(a) - length(b))[0];
}
