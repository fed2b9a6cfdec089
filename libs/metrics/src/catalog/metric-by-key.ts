import { BUILT_IN_METRICS } from './built-in-metrics.js';
import type { MetricDefinition } from './metric-definition.js';

const byKey = new Map(BUILT_IN_METRICS.map((metric) => [metric.key, metric]));

/** The built-in metric with this key, or undefined. @example metricByKey('bookings')?.id // 12 */
export function metricByKey(key: string): MetricDefinition | undefined {
  return byKey.get(key);
}
