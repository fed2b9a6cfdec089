import type { TrendEvidence } from '../flags/flag-evidence.js';
import { formatValue } from '../format/format-value.js';
import type { FlagAbout } from './flag-about.js';
import { oddsBucket } from '../landing/odds-bucket.js';
import { nounOf } from './sentence.js';

/**
 * The sentence of a flag about a rep's own weeks.
 * @example 'Ana: 61 calls in the last 4 weeks, usually 120. Likely real: 9 in 10. Ask what changed.'
 */
export function trendFlagSentence(evidence: TrendEvidence, about: FlagAbout): string {
  const value = (amount: number) => formatValue(amount, about.metric.unit, about.formatting);
  const weeks = evidence.weeks === 1 ? 'week' : `${evidence.weeks} weeks`;
  const fact = `${about.rep}: ${value(evidence.actual)} ${nounOf(about.metric)} in the last ${weeks}, usually ${value(evidence.usual)}.`;
  const action = evidence.direction === 'down' ? 'Ask what changed.' : 'Say well done; ask what works.';
  const parts = [fact, `Likely real: ${oddsBucket(evidence.posterior)}.`, about.driver, action];
  return parts.filter((part) => part).join(' ');
}
