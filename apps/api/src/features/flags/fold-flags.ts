import {
  dayNumber,
  daysBetween,
  eachDay,
  foldBehindPace,
  quotaFor,
  quotaShape,
  type MetricDefinition,
} from '@paceline/metrics';
import type { QuotaRow } from '../../common/facts/quotas.query.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { dailyValues } from '../../common/readings/rep-reading.js';
import type { FoldedFlag } from './flag-refresh.query.js';

const GRAINS = new Set(['month', 'quarter']);

/** The flags of a rep's monthly and quarterly quotas of periods that end from `since` on and have begun by `asOf`. */
export function foldFlags(
  rep: RepFacts,
  metrics: readonly MetricDefinition[],
  days: { since: string; asOf: string },
): FoldedFlag[] {
  return metrics.flatMap((metric) =>
    (rep.quotas.get(metric.id) ?? [])
      .filter(({ grain, start, end }) => GRAINS.has(grain) && end >= days.since && start <= days.asOf)
      .flatMap((quota) => flagsOf(rep, metric, quota, days.asOf)),
  );
}

function flagsOf(rep: RepFacts, metric: MetricDefinition, quota: QuotaRow, asOf: string): FoldedFlag[] {
  // A quarter with months is what they ask, as everywhere: never its own amount where they differ.
  const rows = rep.quotas.get(metric.id) ?? [];
  const amount = quotaFor(quota, rows, rep.whole).amount;
  const shape = quotaShape(quota, rows, rep.whole);
  const spells = foldBehindPace({
    start: quota.start,
    quota: amount.ok ? amount.value : null,
    capacity: rep.whole(quota.start, quota.end),
    values: dailyValues(rep, metric, eachDay(quota.start, quota.end).map(dayNumber)),
    through: daysBetween(quota.start, asOf),
    unit: metric.unit,
    ...(shape ? { shape } : {}),
  });
  return spells.map(({ openedDay, closedDay, evidence, latest }) => ({
    repId: rep.person.id,
    metricId: metric.id,
    grain: quota.grain,
    start: quota.start,
    end: quota.end,
    openedDay,
    closedDay,
    state: closedDay === null ? 'open' : 'closed',
    evidence: { raised: evidence, latest },
  }));
}
