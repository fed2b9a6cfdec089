import type { StallEvidence } from '../flags/flag-evidence.js';
import { formatDay } from '../format/format-day.js';
import { formatValue } from '../format/format-value.js';
import type { FlagAbout } from './flag-about.js';
import { nounOf } from './sentence.js';

/**
 * The sentence of a 'stalled' flag.
 * @example 'Ana: no calls on 3 working days since Mon, Nov 23, usually 12 a day. Ask what is in the way.'
 * @example 'Ana: active again since Thu, Nov 26.'
 */
export function stalledSentence(evidence: StallEvidence, { rep, metric, formatting }: FlagAbout): string {
  if (evidence.workdays === 0) return `${rep}: active again since ${formatDay(evidence.day, formatting)}.`;
  const days = `${evidence.workdays} working ${evidence.workdays === 1 ? 'day' : 'days'}`;
  const usual = formatValue(evidence.usualPerDay, metric.unit, formatting);
  const since = formatDay(evidence.since, formatting);
  return `${rep}: no ${nounOf(metric)} on ${days} since ${since}, usually ${usual} a day. Ask what is in the way.`;
}
