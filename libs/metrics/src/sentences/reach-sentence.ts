import type { CatchUp } from '../catch-up/catch-up-result.js';
import { recoverableGap } from '../catch-up/recoverable-gap.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import { nounAfter, type SentenceMetric } from './sentence.js';

/**
 * How often the need was reached before, and what the best days still make up. Null when nothing is needed or there is
 * no history to say it by.
 * @example '3 of 20 own days reached it. Days like the best still make up 30 calls.'
 * @example 'Reached in 2 of 8 past periods. A rest like the best still makes up 2 deals won.'
 */
export function reachSentence(
  metric: SentenceMetric,
  catchUp: CatchUp,
  formatting: Formatting,
): string | null {
  const { verdict, need, basis, history, met } = catchUp;
  if (verdict === null || need === null || need <= 0) return null;
  const days = basis === 'days';
  const reached = days
    ? `${met} of ${history} own days reached it.`
    : `Reached in ${met} of ${history} past periods.`;
  const more = recoverableGap(catchUp);
  if (!more.ok) return reached;
  const amount = formatValue(
    metric.unit === 'count' ? Math.round(more.value) : more.value,
    metric.unit,
    formatting,
  );
  if (!/[1-9]/.test(amount)) return reached;
  const best = days ? 'Days like the best still make up' : 'A rest like the best still makes up';
  return `${reached} ${best} ${amount}${nounAfter(amount, metric)}.`;
}
