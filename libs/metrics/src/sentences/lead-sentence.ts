import { formatDay } from '../format/format-day.js';
import { formatPercent } from '../format/format-percent.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import { reasonText } from '../measure/reason-text.js';
import type { Reading } from '../pace/reading.js';
import type { Period } from '../periods/period.js';
import { shortLabel } from '../periods/short-label.js';
import { FEW, paceFacts } from './pace-facts.js';
import { isLevel, lowerFirst, type LeadSentence, type SentenceMetric } from './sentence.js';

export interface LeadInput {
  readonly metric: SentenceMetric;
  readonly period: Pick<Period, 'grain' | 'label' | 'start' | 'end'>;
  readonly reading: Reading;
  readonly formatting: Formatting;
  /** Whether the period is over for everybody counted; left out: when the reading is covered to its end. */
  readonly closed?: boolean;
  /** What to say beside pace facts; the variants without pace have their own. */
  readonly detail?: string | null;
}

/**
 * Where one actual stands against its quota, in a sentence: the same for a team, a rep or the company.
 * @example 'Q4 bookings: 2 pp behind pace, $412k of $740k (56%; pace 58%).'
 * @example 'November meetings held: 14 so far; no quota.'
 */
export function leadSentence(input: LeadInput): LeadSentence {
  const { metric, period, reading, formatting } = input;
  const subject = `${shortLabel(period)} ${lowerFirst(metric.name)}`;
  const say = (text: string, detail: string | null = input.detail ?? null): LeadSentence => ({
    text: `${subject}: ${text}.`,
    detail,
    status: reading.status,
  });
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  const { actual, quota } = reading;
  if (!actual.ok) return missing(input, say);
  const closed = input.closed ?? (reading.coveredTo !== null && reading.coveredTo >= period.end);
  if (!quota.ok || quota.value <= 0) {
    const partial = !quota.ok && quota.reason === 'partial_quota';
    const some = partial ? `no quota for all of ${shortLabel(period)}` : 'no quota';
    const none = quota.ok ? 'the quota is zero' : some;
    const how = partial
      ? `${reasonText('partial_quota')}. Set the missing ones to see pace.`
      : 'Upload quotas or start from suggested ones to see pace.';
    return say(`${value(actual.value)}${closed ? '' : ' so far'}; ${none}`, how);
  }
  if (isLevel(metric)) {
    const against = metric.direction === 'lower' ? 'a limit of' : 'a target of';
    return say(`${value(actual.value)} against ${against} ${value(quota.value)}`);
  }
  const amounts = `${value(actual.value)} of ${value(quota.value)}`;
  if (closed) {
    const few = metric.unit === 'count' && quota.value < FEW;
    const done = formatPercent(actual.value / quota.value, formatting);
    return say(few ? `ended with ${amounts}` : `ended at ${done}, ${amounts}`);
  }
  if (!reading.paceIndex.ok) return say(`${amounts}; ${lowerFirst(reasonText(reading.paceIndex.reason))}`);
  return say(paceFacts(metric, reading, formatting) ?? amounts);
}

function missing(input: LeadInput, say: (text: string, detail: string | null) => LeadSentence): LeadSentence {
  const { reading, period, formatting, metric } = input;
  const reason = reading.actual.ok ? null : reading.actual.reason;
  if (reason === 'not_started') {
    const quota = reading.quota.ok
      ? `; quota ${formatValue(reading.quota.value, metric.unit, formatting)}`
      : '';
    return say(`starts ${formatDay(period.start, formatting)}${quota}`, null);
  }
  if (reason === 'waiting_for_data') {
    return say('waiting for data', 'No file covers a day of this period yet. Upload the latest export.');
  }
  return say(lowerFirst(reasonText(reason)), null);
}
