import { nextPeriod } from './next-period.js';
import { CALENDAR_YEAR, type Grain, type Period, type PeriodCalendar } from './period.js';
import { periodOf } from './period-of.js';

/**
 * All periods of a grain that share a day with `from`…`to`, in order; none when `to` lies before `from`.
 * @example periodsBetween('2026-10-15', '2026-12-01', 'month').map((p) => p.key) // ['2026-10', '2026-11', '2026-12']
 */
export function periodsBetween(
  from: string,
  to: string,
  grain: Grain,
  calendar: PeriodCalendar = CALENDAR_YEAR,
): Period[] {
  const periods: Period[] = [];
  if (to < from) return periods;
  for (
    let period = periodOf(from, grain, calendar);
    period.start <= to;
    period = nextPeriod(period, calendar)
  ) {
    periods.push(period);
  }
  return periods;
}
