import { addDays } from '../days/add-days.js';
import { earlierDay } from '../days/earlier-day.js';
import { CALENDAR_YEAR, type DayRange, type Period, type PeriodCalendar } from './period.js';
import { samePeriodLastYear } from './same-period-last-year.js';
import { hasWeeks } from './week-year.js';

/**
 * The days of a year earlier that a period is compared with. In ordinary months those of the same name. In a calendar
 * of whole weeks always the days 52 weeks earlier, so that equal weeks of the season meet and as many days face each
 * other: after a year of 53 weeks that leaves its first week out, as retail does (NRF's restated calendar). Days of
 * the period itself are never among them: a year of 53 weeks faces the 52 before it.
 * @example P1 of a year after one of 53 weeks (4 weeks): weeks 2 to 5 of that year
 */
export function comparableLastYear(period: Period, calendar: PeriodCalendar = CALENDAR_YEAR): DayRange {
  if (!hasWeeks(calendar)) {
    const { start, end } = samePeriodLastYear(period, calendar);
    return { start, end };
  }
  const start = addDays(period.start, -364);
  return { start, end: earlierDay(addDays(period.end, -364), addDays(period.start, -1)) };
}
