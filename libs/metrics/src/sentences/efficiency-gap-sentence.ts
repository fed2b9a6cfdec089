import type { RatioEvidence } from '../flags/flag-evidence.js';
import { formatCount } from '../format/format-count.js';
import { formatValue } from '../format/format-value.js';
import type { FlagAbout } from './flag-about.js';
import { oddsBucket } from '../landing/odds-bucket.js';
import { nounOf } from './sentence.js';

/**
 * The sentence of an 'efficiency_gap' flag. It shows the raw rate; whether it is real is said by the odds.
 * @example 'Ana: booking rate 4% (18 of 450), team 7%. Activity is normal. Likely real: 4 in 5. Coach the
 * conversation, not the volume.'
 */
export function efficiencyGapSentence(evidence: RatioEvidence, about: FlagAbout): string {
  const rate = (value: number) => formatValue(value, 'ratio', about.formatting);
  const count = (value: number) => formatCount(value, about.formatting);
  const record = `${count(evidence.successes)} of ${count(evidence.trials)}`;
  const fact = `${about.rep}: ${nounOf(about.metric)} ${rate(evidence.rawRate)} (${record}), team ${rate(evidence.teamRate)}.`;
  const likely = `Activity is normal. Likely real: ${oddsBucket(evidence.posterior)}.`;
  return `${fact} ${likely} ${about.driver ?? 'Coach the conversation, not the volume.'}`;
}
