import { addDays } from '../days/add-days.js';
import { laterDay } from '../days/later-day.js';
import { workingDays } from './working-days.js';
import type { RepTime, WorkCalendar } from './work-calendar.js';
import { workdays } from './workdays.js';

/**
 * The spells of leave that last more than so many consecutive working days. Absences with nothing but days off between
 * them are one spell; only whole days of absence count, and days off at either end do not make it longer.
 * @returns the spells in order, from their first to their last day
 * @example leave from Monday to Friday, and the two weeks after: one spell of 15 working days
 */
export function longAbsences(
  absences: NonNullable<RepTime['absences']>,
  moreThan: number,
  calendar: WorkCalendar,
): { from: string; to: string }[] {
  const whole = absences.filter(({ fraction }) => fraction >= 1);
  const spells: { from: string; to: string }[] = [];
  for (const { from, to } of [...whole].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spells.at(-1);
    if (last && worked(addDays(last.to, 1), addDays(from, -1), calendar) === 0)
      last.to = laterDay(last.to, to);
    else spells.push({ from, to });
  }
  return spells.filter(({ from, to }) => worked(from, to, calendar) > moreThan);
}

const worked = (from: string, to: string, calendar: WorkCalendar): number =>
  workingDays(workdays(from, to, calendar));
