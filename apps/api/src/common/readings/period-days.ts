import { addDays, daysBetween, earlierDay, sumCapacity, workdays, workingDays } from '@paceline/metrics';
import type { PeriodRef } from '../shapes/refs.response.js';
import type { PeriodContext } from './period-context.js';
import type { World } from './world.js';

/** The period with its working days, by the calendar most of the reps share. */
export function periodRef(context: PeriodContext, world: Pick<World, 'calendars' | 'region'>): PeriodRef {
  const { period, asOf } = context;
  const days = workdays(period.start, period.end, world.calendars.calendar(world.region));
  return {
    key: period.key,
    grain: period.grain,
    start: period.start,
    end: period.end,
    label: period.label,
    workingDays: workingDays(days),
    closedWorkingDays: workingDays(days, 0, daysBetween(period.start, asOf)),
  };
}

/** The last `count` working days up to `day`, oldest first, but none before `notBefore`. */
export function lastWorkingDays(
  world: Pick<World, 'calendars' | 'region'>,
  day: string,
  count: number,
  notBefore = '0000-01-01',
): string[] {
  const calendar = world.calendars.calendar(world.region);
  const days: string[] = [];
  // Enough for any ordinary calendar; a company closed for months shows fewer days.
  const first = addDays(day, -3 * count - 20);
  const worked = workdays(first, day, calendar);
  for (let index = worked.length - 1; index >= 0 && days.length < count; index--) {
    const found = addDays(first, index);
    if (found < notBefore) break;
    if (sumCapacity(worked, index, index) > 0) days.push(found);
  }
  return days.reverse();
}

/** The window that holds the period so far and the days before `day` that sparklines and their bands look at. */
export function lookBack(period: { start: string }, day: string, days: number): string {
  return earlierDay(period.start, addDays(day, -days));
}
