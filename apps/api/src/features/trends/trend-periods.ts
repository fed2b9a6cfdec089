import {
  comparableLastYear,
  earlierDay,
  isDay,
  periodsBetween,
  type Grain,
  type Period,
} from '@paceline/metrics';
import { CodedError } from '../../common/coded-error.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { unknownDay } from '../../common/readings/period.errors.js';

const MONTHS = 24;
const MOST_POINTS = 260;

/** The periods that Trends shows: those that touch the days asked for; 24 months up to `asOf` when none are. */
export function pointPeriods(context: PeriodContext, grain: Grain, from?: string, to?: string): Period[] {
  for (const day of [from, to]) if (day !== undefined && !isDay(day)) throw unknownDay(day);
  const last = to ?? context.asOf;
  const month = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - MONTHS;
  const first = from ?? `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  if (first > last) throw new CodedError('trends.empty', 'from must not be after to.');
  // Measured before they are made: a week more or less does not matter.
  if ((Date.parse(last) - Date.parse(first)) / 86_400_000 > MOST_POINTS * 7 * (grain === 'week' ? 1 : 52))
    throw tooMany();
  const periods = periodsBetween(first, last, grain, context.calendar);
  if (periods.length > MOST_POINTS) throw tooMany();
  return periods;
}

const tooMany = (): CodedError =>
  new CodedError(
    'trends.too_many',
    `More than ${MOST_POINTS} points. Choose a shorter span or a coarser grain.`,
  );

/** The days whose facts are wanted for these periods: they are compared with those of a year before. */
export function trendDays(
  { period, calendar, asOf }: PeriodContext,
  periods: readonly Period[],
): { from: string; to: string } {
  const start = comparableLastYear(periods[0] ?? period, calendar).start;
  return { from: earlierDay(start, comparableLastYear(period, calendar).start), to: asOf };
}
