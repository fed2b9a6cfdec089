import { addDays } from '@paceline/metrics';
import { WORKDAYS } from './day-shapes.mjs';

/** A simulated quarter lasts 13 weeks from a Monday; its last two weekdays are days off. */
export const QUARTER_DAYS = 91;
const FIRST_MONDAY = '2021-01-04';

/** First day of a quarter, counted from 0. */
export const quarterStart = (quarter) => addDays(FIRST_MONDAY, QUARTER_DAYS * quarter);

/** The calendar day (from 0) of a working day of the quarter. */
export const calendarDay = (workday) => 7 * Math.floor(workday / 5) + (workday % 5);

/** Values of working days on the days of the calendar, 0 on days off. `onCalendar(new Array(63).fill(1))` is capacity. */
export function onCalendar(values) {
  const days = new Float64Array(QUARTER_DAYS);
  for (let workday = 0; workday < WORKDAYS; workday++) days[calendarDay(workday)] = values[workday];
  return days;
}
