import { BUILT_IN_METRICS, isCumulative, type MetricDefinition } from '@paceline/metrics';

/** Which metrics flags look at, and for what. */
export interface FlagMetrics {
  /** With a quota. */
  readonly quotas: readonly MetricDefinition[];
  /** Activities and other leading counts: their trend, and whether there are any. */
  readonly activities: readonly MetricDefinition[];
  /** Conversions. */
  readonly ratios: readonly MetricDefinition[];
}

const isShare = (metric: MetricDefinition): boolean =>
  metric.unit === 'ratio' && metric.direction === 'higher' && metric.denominator.length > 0;

/** Chooses from what there is: ids of the metrics with data, and of those with a quota. */
export function flagMetrics(use: { data: ReadonlySet<number>; quota: ReadonlySet<number> }): FlagMetrics {
  const hasData = (key: string): boolean =>
    BUILT_IN_METRICS.some((metric) => metric.key === key && use.data.has(metric.id));
  return {
    quotas: BUILT_IN_METRICS.filter((metric) => use.quota.has(metric.id) && isCumulative(metric)),
    activities: BUILT_IN_METRICS.filter(
      (metric) =>
        use.data.has(metric.id) &&
        metric.stage === 'leading' &&
        metric.unit === 'count' &&
        !metric.stock &&
        isCumulative(metric),
    ),
    ratios: BUILT_IN_METRICS.filter(
      (metric) => isShare(metric) && [...metric.numerator, ...metric.denominator].every(hasData),
    ),
  };
}
