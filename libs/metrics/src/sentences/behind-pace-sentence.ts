import type { BehindPaceEvidence } from '../flags/behind-pace.js';
import { formatPercent } from '../format/format-percent.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import type { Grain } from '../periods/period.js';
import { nounOf, type SentenceMetric } from './sentence.js';

/**
 * The sentence of a 'behind_pace' flag: fact, expectation, action.
 * @example 'Ana: 14 of 30 meetings with 60% of the month's working days gone (expected 18). Needs 1.6 per day; has
 * averaged 1.1.'
 */
export function behindPaceSentence(
  evidence: BehindPaceEvidence,
  about: { rep: string; metric: SentenceMetric; grain: Grain; formatting: Formatting },
): string {
  const { formatting, metric } = about;
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  const gone = formatPercent(evidence.progress, formatting);
  const fact = `${about.rep}: ${value(evidence.actual)} of ${value(evidence.quota)} ${nounOf(metric)}`;
  const time = `with ${gone} of the ${about.grain}'s working days gone (expected ${value(evidence.expected)}).`;
  if (evidence.requiredPerDay === null) return `${fact} ${time} No working days left.`;
  const averaged = evidence.currentPerDay === null ? '' : `; has averaged ${value(evidence.currentPerDay)}`;
  return `${fact} ${time} Needs ${value(evidence.requiredPerDay)} per day${averaged}.`;
}
