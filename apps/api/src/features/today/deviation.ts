import {
  dayNumber,
  daysBetween,
  deviationFromPace,
  earlierDay,
  isCumulative,
  valueOr,
  type DeviationMember,
} from '@paceline/metrics';
import { lastWorkingDays } from '../../common/readings/period-days.js';
import type { ReadingQuestion, RepReading } from '../../common/readings/rep-reading.js';
import { teamQuota } from '../../common/readings/team-of-reps.js';
import type { World } from '../../common/readings/world.js';
import type { DayGap } from './today.response.js';

const DAYS = 20;

/** The team's gap to pace at the end of each of the last 20 working days of the period; empty for levels. */
export function deviation(
  world: World,
  readings: readonly RepReading[],
  question: ReadingQuestion & { top: readonly number[] },
): DayGap[] {
  const { metric, period } = question;
  const asOf = earlierDay(question.asOf, period.end);
  if (!isCumulative(metric) || asOf < period.start) return [];
  const through = daysBetween(period.start, asOf);
  const own = teamQuota(world, question.top, metric, period);
  const members = readings.map((reading) => memberOf(reading, question));
  const gaps = deviationFromPace(members, own.amount, through, own.shape);
  return lastWorkingDays(world, asOf, DAYS, period.start).map((day) => {
    const gap = gaps[daysBetween(period.start, day)];
    return { day, gap: gap ? valueOr(gap, null) : null };
  });
}

function memberOf(
  { rep, reading, capacity, known, shape }: RepReading,
  { metric, period }: ReadingQuestion,
): DeviationMember {
  const series = rep.series.get(metric.key);
  const first = series ? dayNumber(period.start) - series.first : 0;
  return {
    quota: reading.quota,
    capacity,
    values: series ? series.values.subarray(Math.max(0, first)) : [],
    coveredIndex: reading.coveredTo === null ? -1 : daysBetween(period.start, reading.coveredTo),
    ...(known ? { known } : {}),
    shape,
  };
}
