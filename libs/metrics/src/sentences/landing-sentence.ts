import { formatRange } from '../format/format-range.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import type { Confidence, Interval } from '../landing/landing-reading.js';
import { oddsBucket } from '../landing/odds-bucket.js';
import type { Measure } from '../measure/measure.js';
import { nounAfter, type SentenceMetric } from './sentence.js';

/** What the sentence needs of a landing; a rep's, a team's or a ratio's will do. */
export interface LandingFacts {
  readonly odds: Measure;
  readonly interval80: Interval;
  readonly confidence?: Confidence;
}

/**
 * Where a period is likely to end and the odds, in a sentence; the range states its level.
 * @example 'Likely finish $690k–$760k (8 in 10); 3 in 10 chance.'
 * @example 'Quota reached; likely finish 31–36 meetings (8 in 10).'
 * @example 'Likely finish 2–7 deals (8 in 10); 1 in 5 chance. Little history yet: a rough guide.'
 */
export function landingSentence(
  metric: SentenceMetric,
  landing: LandingFacts,
  formatting: Formatting,
): string {
  const { odds, interval80 } = landing;
  const range = rangeText(metric, interval80, formatting);
  const caution = cautionText(landing.confidence);
  if (interval80.low === interval80.high && odds.ok && odds.value < 1)
    return `No working days left; finishes at ${range}.`;
  if (!odds.ok) return `Likely finish ${range}.${caution}`;
  if (odds.value >= 1) return `Quota reached; likely finish ${range}.${caution}`;
  return `Likely finish ${range}; ${oddsBucket(odds.value)} chance.${caution}`;
}

/** '$690k–$760k (8 in 10)'; a single value when nothing can come any more. */
function rangeText(metric: SentenceMetric, { low, high }: Interval, formatting: Formatting): string {
  if (low === high) return formatValue(low, metric.unit, formatting);
  const range = formatRange(low, high, metric.unit, formatting);
  return `${range}${nounAfter(range, metric)} (8 in 10)`;
}

function cautionText(confidence: Confidence = 'full'): string {
  if (confidence === 'low') return ' Little history yet: a rough guide.';
  return confidence === 'estimate' ? ' No history yet: estimated from the quota.' : '';
}
