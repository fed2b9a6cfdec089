import type { BehindPaceEvidence } from '../flags/behind-pace.js';
import type { FlagAbout } from './flag-about.js';
import { paceFlagSentence } from './pace-flag-sentence.js';

/**
 * The sentence of a 'behind_pace' flag: see `paceFlagSentence`.
 * @example 'Ana: 14 of 30 meetings with 60% of the month's working days gone (expected 18). Needs 1.6 per day; has
 * averaged 1.1.'
 */
export function behindPaceSentence(evidence: BehindPaceEvidence, about: FlagAbout): string {
  return paceFlagSentence(evidence, about);
}
