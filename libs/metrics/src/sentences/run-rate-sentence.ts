import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import type { Reading } from '../pace/reading.js';
import { nounAfter, nounOf, type SentenceMetric } from './sentence.js';

/**
 * What the rest of the period asks per working day, against what a day has brought. Less than one a day is said as a
 * number to reach by the end. Null when nothing is missing, or nothing can be asked any more.
 * @example 'Needs 9 calls a day; averaged 6.'
 * @example 'Needs 3 more deals won in 8 working days; has 1.'
 */
export function runRateSentence(
  metric: SentenceMetric,
  reading: Reading,
  formatting: Formatting,
): string | null {
  const { requiredPerDay, currentPerDay, stillNeeded, actual } = reading;
  if (!requiredPerDay.ok || !stillNeeded.ok || !actual.ok || requiredPerDay.value <= 0) return null;
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  if (metric.unit === 'count' && requiredPerDay.value < 1) {
    const days = value(stillNeeded.value / requiredPerDay.value);
    const more = value(Math.ceil(stillNeeded.value));
    const left = `${days} working ${days === '1' ? 'day' : 'days'}`;
    const what = more === '1' ? '' : ` ${nounOf(metric)}`;
    return `Needs ${more} more${what} in ${left}; has ${value(actual.value)}.`;
  }
  const needed = value(requiredPerDay.value);
  const averaged = currentPerDay.ok ? `; averaged ${value(currentPerDay.value)}` : '';
  return `Needs ${needed}${nounAfter(needed, metric)} a day${averaged}.`;
}
