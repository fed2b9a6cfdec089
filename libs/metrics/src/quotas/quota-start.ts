import { addDays } from '../days/add-days.js';
import { CALENDAR_YEAR, type PeriodCalendar } from '../periods/period.js';
import { periodOf } from '../periods/period-of.js';
import type { QuotaPolicy } from './quota-policy.js';

/**
 * The first day from which a full quota counts for who is hired on this day. It may lie before the hire: then the
 * month of hire is asked for whole.
 * @example quotaStart('2026-11-10', { hires: 'next_month', cutOffDay: 15 }) // '2026-12-01'
 * @example quotaStart('2026-11-10', { hires: 'cut_off', cutOffDay: 15 }) // '2026-11-01'
 */
export function quotaStart(
  hireDay: string,
  { hires, cutOffDay }: Pick<QuotaPolicy, 'hires' | 'cutOffDay'>,
  calendar: PeriodCalendar = CALENDAR_YEAR,
): string {
  if (hires === 'days') return hireDay;
  const month = periodOf(hireDay, 'month', calendar);
  const lastDay = hires === 'cut_off' ? addDays(month.start, cutOffDay - 1) : month.start;
  return hireDay <= lastDay ? month.start : addDays(month.end, 1);
}
