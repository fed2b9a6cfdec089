import { formatPp } from '../format/format-pp.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import { reasonText } from '../measure/reason-text.js';
import type { Reading } from '../pace/reading.js';
import { runRateSentence } from './run-rate-sentence.js';
import { isLevel, nounAfter, type NextStep, type SentenceMetric } from './sentence.js';

/**
 * What to do about one rep's reading, from facts alone. Null when nothing is to be done: on pace, ahead, not started.
 * @example { text: 'Needs 9 calls a day; averaged 6.', why: '40 calls behind pace.' }
 */
export function nextStep(metric: SentenceMetric, reading: Reading, formatting: Formatting): NextStep | null {
  if (!reading.actual.ok && reading.actual.reason === 'waiting_for_data') {
    return { text: 'Waiting for data.', why: 'No file covers a day of this period yet.' };
  }
  if (!reading.quota.ok && reading.quota.reason === 'partial_quota')
    return { text: 'Set the missing quotas to see pace.', why: `${reasonText('partial_quota')}.` };
  if (!reading.quota.ok) return { text: 'Set a quota to see pace.', why: 'No quota for this period.' };
  if (reading.status !== 'behind' && reading.status !== 'watch') return null;
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  const behind = reading.gap.ok ? distance(Math.abs(reading.gap.value), metric, formatting) : '';
  if (isLevel(metric)) {
    const side = metric.direction === 'lower' ? 'above the limit' : 'below the target';
    return { text: `${value(reading.actual.ok ? reading.actual.value : 0)}, ${behind} ${side}.`, why: null };
  }
  const why = `${behind}${nounAfter(behind, metric)} behind pace.`;
  const rate = runRateSentence(metric, reading, formatting);
  if (rate) return { text: rate, why };
  const missing = reading.gapToQuota.ok ? value(reading.gapToQuota.value) : behind;
  return { text: `No working days left; ${missing} short of quota.`, why: null };
}

function distance(gap: number, metric: SentenceMetric, formatting: Formatting): string {
  if (metric.unit === 'ratio') return formatPp(gap, formatting, false);
  // Nobody is 7.4 meetings behind.
  const shown = metric.unit === 'count' ? Math.max(1, Math.round(gap)) : gap;
  return formatValue(shown, metric.unit, formatting);
}
