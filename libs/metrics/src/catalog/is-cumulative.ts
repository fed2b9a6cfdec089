import type { Direction } from './metric-definition.js';

/**
 * Whether a metric adds up over the days of a period, so that its quota is paced. Ratios, stocks and
 * lower-is-better metrics do not: their quota is a level that holds on every day.
 * @example isCumulative(metricByKey('bookings')) // true
 * @example isCumulative(metricByKey('win_rate')) // false
 */
export function isCumulative(metric: {
  direction: Direction;
  denominator: readonly string[];
  stock?: boolean;
}): boolean {
  return metric.direction === 'higher' && metric.denominator.length === 0 && !metric.stock;
}
