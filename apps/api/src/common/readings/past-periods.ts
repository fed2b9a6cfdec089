import { previousPeriod, type Grain, type Period, type PeriodCalendar } from '@paceline/metrics';

/** How far back a rep's own past is looked at: two years of quarters, one of months, half a one of weeks. */
const PAST: Readonly<Record<Grain, number>> = { day: 0, week: 26, month: 12, quarter: 8, year: 3 };

/** The closed periods of the same length before one, the latest first. */
export function pastPeriods(period: Period, calendar: PeriodCalendar): Period[] {
  const past: Period[] = [];
  for (let before = period; past.length < PAST[period.grain]; past.push(before))
    before = previousPeriod(before, calendar);
  return past;
}
