import {
  both,
  dayNumber,
  divide,
  known,
  metricByKey,
  paceStatus,
  plainMeasure,
  unknown,
  valueOr,
  type Measure,
  type MetricDefinition,
} from '@paceline/metrics';
import { covers } from '../../common/readings/coverage-index.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { dayTargetOf, valueOver, type ReadingQuestion } from '../../common/readings/rep-reading.js';
import { teamQuota } from '../../common/readings/team-of-reps.js';
import type { World } from '../../common/readings/world.js';
import type { DayMetric, DayStrip } from './today.response.js';

const ON_THE_STRIP = [
  'calls_attempted',
  'emails_sent',
  'meetings_booked',
  'meetings_held',
  'demos_held',
  'deals_created',
  'deals_won',
  'bookings',
];

/** What a day is told by: the activities, and what came of them, as far as some file brings them. */
export const stripMetrics = (inUse: ReadonlySet<number>): MetricDefinition[] =>
  ON_THE_STRIP.flatMap((key) => metricByKey(key) ?? []).filter((metric) => inUse.has(metric.id));

export interface StripQuestion extends Pick<ReadingQuestion, 'thresholds'> {
  readonly metrics: readonly MetricDefinition[];
  readonly top: readonly number[];
  /** The last working day counted. */
  readonly day: string;
  readonly today: string;
  /** The last day whose facts were loaded. */
  readonly loadedTo: string;
}

/** The last working day counted against what it asked of the team, and today so far. */
export function dayStrip(world: World, question: StripQuestion): DayStrip {
  const { day, today, loadedTo } = question;
  // A day that was not loaded would read as zero.
  const now = day < today && today <= loadedTo ? dayMetrics(world, question, today) : [];
  return {
    day,
    metrics: dayMetrics(world, question, day),
    todayDay: today,
    today: now.length > 0 ? now : null,
  };
}

/** A metric that no file speaks about on that day is left out: no data is not zero. */
function dayMetrics(world: World, question: StripQuestion, day: string): DayMetric[] {
  const number = dayNumber(day);
  return question.metrics.flatMap((metric) => {
    const reps = world.reps.filter((rep) => covers(rep.coverage(metric), number));
    return reps.length === 0 ? [] : [dayMetric(world, question, metric, reps, day)];
  });
}

/** How much of a day's own quota of the team falls on those with data: by the reps' quotas, else by capacity. */
function shareOf(
  reps: readonly RepFacts[],
  all: readonly RepFacts[],
  metric: MetricDefinition,
  day: string,
): Measure {
  if (reps.length === all.length) return known(1);
  const asked = (some: readonly RepFacts[]): number =>
    some.reduce((sum, rep) => sum + valueOr(dayTargetOf(rep, metric, day), 0), 0);
  const worked = (some: readonly RepFacts[]): number =>
    some.reduce((sum, rep) => sum + (rep.capacity(day, day)[0] ?? 0), 0);
  return asked(all) > 0 ? divide(asked(reps), asked(all)) : divide(worked(reps), worked(all));
}

/** Like a period's reading: with an own quota of the team all count, else those who have one. */
function dayMetric(
  world: World,
  { top, thresholds, today }: StripQuestion,
  metric: MetricDefinition,
  reps: readonly RepFacts[],
  day: string,
): DayMetric {
  const whole = teamQuota(world, top, metric, { start: day, end: day }).amount;
  const own = both(whole, shareOf(reps, world.reps, metric, day), (quota, share) => quota * share);
  const asked = own.ok
    ? []
    : reps.map((rep) => ({ rep, target: dayTargetOf(rep, metric, day) })).filter(({ target }) => target.ok);
  const sum = asked.reduce((total, { target }) => total + valueOr(target, 0), 0);
  const target = own.ok ? own : asked.length > 0 ? known(sum) : unknown('no_quota');
  const counted = asked.length > 0 ? asked.map(({ rep }) => rep) : reps;
  const actual = valueOver(counted, metric, day, day);
  return {
    metric: metricRef(metric),
    actual: plainMeasure(actual),
    target: plainMeasure(target),
    // The whole day's target judges a day that is over: at ten in the morning everybody would be behind.
    status:
      day < today
        ? paceStatus({
            actual,
            expected: target,
            unit: metric.unit,
            direction: metric.direction,
            thresholds,
          })
        : 'no_target',
  };
}
