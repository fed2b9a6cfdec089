import { parsePeriod, periodsBetween, type Grain, type Period, type PeriodCalendar } from '@paceline/metrics';
import { unknownPeriod } from '../../common/readings/period.errors.js';

const FINER: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year'];

/** The columns of a grid: the periods of a grain in a longer one, or the period itself when it is no longer than that. */
export function columnsOf(period: Period, grain: Grain, calendar: PeriodCalendar): Period[] {
  if (FINER.indexOf(period.grain) <= FINER.indexOf(grain)) return [period];
  return periodsBetween(period.start, period.end, grain, calendar);
}

/** The period of a key; 400 for what is none. */
export function requirePeriod(key: string, calendar: PeriodCalendar): Period {
  const period = parsePeriod(key, calendar);
  if (!period) throw unknownPeriod(key);
  return period;
}
