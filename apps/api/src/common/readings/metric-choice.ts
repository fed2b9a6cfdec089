import { BUILT_IN_METRICS, metricByKey, type Grain, type MetricDefinition } from '@paceline/metrics';
import type { MetricRef } from '../shapes/refs.response.js';
import { unknownMetric } from './period.errors.js';

const FIRST_CHOICE = 'bookings';

/** The metrics that can be looked at, in the order they are offered. */
export const VISIBLE_METRICS: readonly MetricDefinition[] = BUILT_IN_METRICS.filter(
  (metric) => !metric.hidden,
);

/** The metric of a key; 400 for any other word. */
export function requireMetric(key: string): MetricDefinition {
  const metric = metricByKey(key);
  if (!metric || metric.hidden) throw unknownMetric(key);
  return metric;
}

/**
 * The metric to open with, of those with both a quota and data if there is one: bookings, unless nobody has a quota for them and somebody has one for another metric;
 * without any quota the same by data.
 */
export function defaultMetric(use: {
  data: ReadonlySet<number>;
  quota: ReadonlySet<number>;
}): MetricDefinition {
  const bookings = requireMetric(FIRST_CHOICE);
  const both = new Set([...use.quota].filter((id) => use.data.has(id)));
  for (const used of [both, use.quota, use.data]) {
    if (used.has(bookings.id)) return bookings;
    const first = VISIBLE_METRICS.find((metric) => used.has(metric.id) && metric.denominator.length === 0);
    if (first) return first;
  }
  return bookings;
}

/** Results are looked at by quarter, what leads to them by month. */
export const defaultGrain = (metric: MetricDefinition): Grain =>
  metric.stage === 'leading' ? 'month' : 'quarter';

export const metricRef = ({ key, name, unit, direction, stage }: MetricDefinition): MetricRef => ({
  key,
  name,
  unit,
  direction,
  stage,
});
