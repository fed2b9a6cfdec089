import { formatDay } from '../format/format-day.js';
import { formatPercent } from '../format/format-percent.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import type { Reading } from '../pace/reading.js';
import { shortLabel } from '../periods/short-label.js';
import type { Period } from '../periods/period.js';
import { paceFacts } from './pace-facts.js';
import type { LeadSentence, SentenceMetric } from './sentence.js';

export interface LeadInput {
  readonly metric: SentenceMetric;
  readonly period: Pick<Period, 'grain' | 'label' | 'start' | 'end'>;
  readonly reading: Reading;
  readonly formatting: Formatting;
  /** What to say beside pace facts; the variants without pace have their own. */
  readonly detail?: string | null;
}

/**
 * Where one actual stands against its quota, in a sentence: the same for a team, a rep or the company.
 * @example 'Q4 bookings: 2 pp behind pace, $412k of $740k (56%; pace 58%).'
 * @example 'November meetings held: no quota; 14 so far.'
 */
export function leadSentence(input: LeadInput): LeadSentence {
  const { metric, period, reading, formatting } = input;
  const subject = `${shortLabel(period)} ${lowerFirst(metric.name)}`;
  const say = (text: string, detail: string | null): LeadSentence => ({
    text: `${subject}: ${text}.`,
    detail,
    status: reading.status,
  });
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  const { actual, quota } = reading;
  if (!actual.ok) return missing(input, say);
  if (!quota.ok || quota.value <= 0) {
    return say(
      `${value(actual.value)} so far; no quota`,
      'Upload quotas or start from suggested ones to see pace.',
    );
  }
  if (metric.cumulative === false || metric.direction === 'lower') {
    return say(`${value(actual.value)} against ${limit(metric)} ${value(quota.value)}`, input.detail ?? null);
  }
  if (reading.coveredTo !== null && reading.coveredTo >= period.end) {
    const done = formatPercent(actual.value / quota.value, formatting);
    return say(`ended at ${done}, ${value(actual.value)} of ${value(quota.value)}`, input.detail ?? null);
  }
  if (!reading.paceIndex.ok) {
    return say(
      `${value(actual.value)} of ${value(quota.value)}; no working day closed yet`,
      input.detail ?? null,
    );
  }
  return say(paceFacts(metric, reading, formatting) ?? value(actual.value), input.detail ?? null);
}

function missing(input: LeadInput, say: (text: string, detail: string | null) => LeadSentence): LeadSentence {
  const { reading, period, formatting, metric } = input;
  if (!reading.actual.ok && reading.actual.reason === 'not_started') {
    const quota = reading.quota.ok
      ? `; quota ${formatValue(reading.quota.value, metric.unit, formatting)}`
      : '';
    return say(`starts ${formatDay(period.start, formatting)}${quota}`, null);
  }
  if (!reading.actual.ok && reading.actual.reason === 'waiting_for_data') {
    return say('waiting for data', 'No file covers a day of this period yet. Upload the latest export.');
  }
  return say('nothing to compute from yet', null);
}

function limit(metric: SentenceMetric): string {
  return metric.direction === 'lower' ? 'a limit of' : 'a target of';
}

function lowerFirst(text: string): string {
  // Names such as "CRM meetings" keep their capitals.
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
