import type { CatchUp } from '../catch-up/catch-up-result.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import { nounAfter, type SentenceMetric } from './sentence.js';

/**
 * What a catch-up needs, against the rep's own history. Null when nothing is needed or nothing can be said.
 * @example 'Needs 9 calls a day; averaged 6. Best days reach 11.'
 * @example 'Needs 3 more deals won; such a rest usually brings 2, at best 4.'
 * @example 'Needs 9 calls a day; averaged 6. Too little history to say whether that is reachable.'
 */
export function catchUpSentence(
  metric: SentenceMetric,
  catchUp: CatchUp,
  formatting: Formatting,
): string | null {
  const { need, basis, averaged, usual, best } = catchUp;
  if (need === null || need <= 0) return null;
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  const tooLittle = 'Too little history to say whether that is reachable.';
  if (basis === 'days') {
    const each = value(need);
    const now = averaged === null ? '' : `; averaged ${value(averaged)}`;
    const reach = best === null ? tooLittle : `Best days reach ${value(best)}.`;
    return `Needs ${each}${nounAfter(each, metric)} a day${now}. ${reach}`;
  }
  // Deals come whole: nobody wins 2.4 of them.
  const whole = (amount: number) => value(metric.unit === 'count' ? Math.round(amount) : amount);
  const more = value(metric.unit === 'count' ? Math.ceil(need) : need);
  const start = `Needs ${more} more${nounAfter(more, metric)}`;
  if (usual === null || best === null) return `${start}. ${tooLittle}`;
  return `${start}; such a rest usually brings ${whole(usual)}, at best ${whole(best)}.`;
}
