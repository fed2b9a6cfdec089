import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';

/**
 * The value of a metric from the sums of its parts: sums first, one division last, so that any way of cutting
 * the records into reps and days gives the same team ratio. A metric that is no ratio is its own sum.
 * @param sumOf the sum of one metric over all records in question; 0 when there are none
 * @example ratioOf(metricByKey('win_rate'), (key) => ({ deals_won: 3, deals_lost: 1 })[key] ?? 0) // 0.75
 */
export function ratioOf(
  metric: { key: string; numerator: readonly string[]; denominator: readonly string[] },
  sumOf: (key: string) => number,
): Measure {
  if (metric.denominator.length === 0) return divide(sumOf(metric.key), 1);
  return divide(total(metric.numerator, sumOf), total(metric.denominator, sumOf));
}

function total(keys: readonly string[], sumOf: (key: string) => number): number {
  return keys.reduce((sum, key) => sum + sumOf(key), 0);
}
