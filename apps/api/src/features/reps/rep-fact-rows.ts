import {
  addDays,
  currentPerDay,
  dayNumber,
  daysBetween,
  earlierDay,
  metricByKey,
  plainMeasure,
  sumCapacity,
  unknown,
  type Measure,
  type MetricDefinition,
} from '@paceline/metrics';
import { knownDays, partKeys } from '../../common/readings/coverage-index.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { lastDayOf, valueOver } from '../../common/readings/rep-reading.js';
import type { RepFact } from './rep-pace.response.js';

const CANDIDATES = [
  'calls_attempted',
  'connect_rate',
  'emails_sent',
  'meetings_booked',
  'booking_rate',
  'meetings_held',
  'demos_held',
  'deals_created',
  'deals_won',
  'win_rate',
  'average_deal',
  'cycle_days',
];

/** The metrics that tell how a rep works, as far as files bring them; the one looked at comes first. */
export function factMetrics(inUse: ReadonlySet<number>, looked: MetricDefinition): MetricDefinition[] {
  const brought = (metric: MetricDefinition): boolean =>
    partKeys(metric).every((key) => inUse.has(metricByKey(key)?.id ?? 0));
  const first = looked.stock ? [] : [looked];
  const others = CANDIDATES.flatMap((key) => metricByKey(key) ?? []).filter(({ key }) => key !== looked.key);
  return [...first, ...others].filter(brought);
}

/** Per working day, or as a ratio: the rep now, the rep before, the team now. */
export function repFacts(
  rep: RepFacts,
  peers: readonly RepFacts[],
  { period, asOf }: PeriodContext,
  metrics: readonly MetricDefinition[],
  beforeDays: number,
): RepFact[] {
  const before = { from: addDays(period.start, -beforeDays), to: addDays(period.start, -1) };
  return metrics.map((metric) => ({
    label: metric.denominator.length > 0 ? metric.name : `${metric.name} per working day`,
    metric: metricRef(metric),
    rep: plainMeasure(rate([rep], metric, period.start, earlierDay(asOf, period.end))),
    ownBefore: plainMeasure(rate([rep], metric, before.from, before.to)),
    team: plainMeasure(
      peers.length === 0
        ? unknown('no_comparison')
        : rate(peers, metric, period.start, earlierDay(asOf, period.end)),
    ),
  }));
}

/** The value over the days with data, per day worked in them; a ratio is not divided by days. */
function rate(reps: readonly RepFacts[], metric: MetricDefinition, from: string, to: string): Measure {
  const first = dayNumber(from);
  const spans = reps.flatMap((rep) => {
    const last = lastDayOf(rep, metric, to);
    if (last === null || last < from) return [];
    const known = knownDays(rep.coverage(metric), first, daysBetween(from, last) + 1, dayNumber(last));
    return known === undefined || known.includes(1) ? [{ rep, last, known }] : [];
  });
  if (spans.length === 0) return unknown('waiting_for_data');
  const covered = spans.map(({ rep }) => rep);
  const value = valueOver(covered, metric, from, to);
  if (metric.denominator.length > 0) return value;
  const worked = spans.reduce(
    (sum, { rep, last, known }) => sum + sumCapacity(rep.capacity(from, last), 0, undefined, known),
    0,
  );
  return currentPerDay(value, worked);
}
