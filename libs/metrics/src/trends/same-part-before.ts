import { sumCapacity } from '../capacity/sum-capacity.js';
import type { WorkCalendar } from '../capacity/work-calendar.js';
import { workdays } from '../capacity/workdays.js';
import { addDays } from '../days/add-days.js';
import { daysBetween } from '../days/days-between.js';
import { comparableLastYear } from '../periods/comparable-last-year.js';
import { CALENDAR_YEAR, type DayRange, type Period, type PeriodCalendar } from '../periods/period.js';
import { previousPeriod } from '../periods/previous-period.js';

export interface SamePartSettings {
  readonly periods?: PeriodCalendar;
  readonly work: WorkCalendar;
  /** 'last_year' (default) or the period just before. */
  readonly compare?: 'last_year' | 'previous';
}

/**
 * The equal part of an earlier period: the days of it that hold the same fraction of its working days. A partial
 * period is only ever compared with this, never with a whole one. Null before the period's first day.
 * @param throughDay the last closed day; at or after the period's end the whole earlier period is returned
 * @example November 2026 through Nov 13 (10 of 21 working days) → 2025-11-01 … 2025-11-14 (10 of 20)
 */
export function samePartBefore(
  period: Period,
  throughDay: string,
  settings: SamePartSettings,
): DayRange | null {
  if (throughDay < period.start) return null;
  const calendar = settings.periods ?? CALENDAR_YEAR;
  const before =
    settings.compare === 'previous' ? previousPeriod(period, calendar) : comparableLastYear(period, calendar);
  if (throughDay >= period.end) return { start: before.start, end: before.end };
  const now = workdays(period.start, period.end, settings.work);
  const then = workdays(before.start, before.end, settings.work);
  const through = daysBetween(period.start, throughDay);
  const index = equalIndex(then, now, through);
  // Nothing but days off so far: nothing to compare with yet.
  return index < 0 ? null : { start: before.start, end: addDays(before.start, index) };
}

function equalIndex(then: Float64Array, now: Float64Array, through: number): number {
  const goal = (sumCapacity(now, 0, through) / (sumCapacity(now) || 1)) * sumCapacity(then);
  let sum = 0;
  let best = -1;
  let distance = goal;
  for (let index = 0; index < then.length; index++) {
    sum += then[index] ?? 0;
    const off = Math.abs(sum - goal);
    if (sum > 0 && off < distance - 1e-9) [best, distance] = [index, off];
  }
  // A day off at the end of the one takes the days off after the other's last working day with it.
  while (best >= 0 && now[through] === 0 && then[best + 1] === 0) best++;
  return best;
}
