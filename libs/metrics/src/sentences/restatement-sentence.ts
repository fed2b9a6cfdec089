import { formatDay } from '../format/format-day.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import type { Restatement } from '../restatements/restatements.js';
import { nounAfter, type SentenceMetric } from './sentence.js';

/**
 * A closed day that changed after it was told.
 * @example 'Mon, Nov 16: 42 → 47 calls (import #118)'
 * @example 'Mon, Nov 16: 47 → 42 calls (undo of import #118)'
 */
export function restatementSentence(
  metric: SentenceMetric,
  { day, before, after, importId, cause }: Restatement,
  formatting: Formatting,
): string {
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  const number = importId === null ? '' : ` #${importId}`;
  const by = {
    import: `import${number}`,
    undo: `undo of import${number}`,
    resolve: 'a name was matched',
    roster: 'the roster changed',
  }[cause];
  const now = value(after);
  return `${formatDay(day, formatting)}: ${value(before)} → ${now}${nounAfter(now, metric)} (${by})`;
}
