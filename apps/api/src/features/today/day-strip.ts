import { metricByKey, plainMeasure, type MetricDefinition } from '@paceline/metrics';
import { metricRef } from '../../common/readings/metric-choice.js';
import { repReading, type ReadingQuestion } from '../../common/readings/rep-reading.js';
import { readingOfTeam } from '../../common/readings/team-of-reps.js';
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
  readonly top: number | null;
  /** The last working day counted. */
  readonly day: string;
  readonly today: string;
}

/** The last working day counted against what it asked of the team, and today so far. */
export function dayStrip(world: World, question: StripQuestion): DayStrip {
  const { day, today } = question;
  const now = day < today ? dayMetrics(world, question, today) : [];
  return {
    day,
    metrics: dayMetrics(world, question, day),
    todayDay: today,
    today: now.length > 0 ? now : null,
  };
}

/** A metric that no file speaks about on that day is left out: no data is not zero. */
function dayMetrics(world: World, question: StripQuestion, day: string): DayMetric[] {
  return question.metrics
    .filter((metric) => world.reps.some((rep) => rep.isCovered(metric, day)))
    .map((metric) => {
      const asked = { metric, period: { start: day, end: day }, asOf: day, thresholds: question.thresholds };
      const members = world.reps.map((rep) => repReading(rep, asked));
      const { actual, quota, status } = readingOfTeam(world, question.top, members, asked);
      return { metric: metricRef(metric), actual: plainMeasure(actual), target: plainMeasure(quota), status };
    });
}
