import type { FlagEvidence } from '../flags/flag-evidence.js';
import { dataMissingSentence } from './data-missing-sentence.js';
import { efficiencyGapSentence } from './efficiency-gap-sentence.js';
import type { FlagAbout } from './flag-about.js';
import { paceFlagSentence } from './pace-flag-sentence.js';
import { stalledSentence } from './stalled-sentence.js';
import { trendFlagSentence } from './trend-flag-sentence.js';

/**
 * A flag as a sentence: fact, expectation, odds, driver, action, as far as its evidence has them.
 * @param evidence of the flag, usually the latest
 * @example 'Ana: 14 of 30 meetings with 60% of the month's working days gone (expected 18). Chance to hit: 1 in 5 (was 1
 * in 2 a week ago). Needs 1.6 per day; has averaged 1.1.'
 */
export function flagSentence(evidence: FlagEvidence, about: FlagAbout): string {
  switch (evidence.basis) {
    case 'pace':
      return paceFlagSentence(evidence, about);
    case 'trend':
      return trendFlagSentence(evidence, about);
    case 'stall':
      return stalledSentence(evidence, about);
    case 'silence':
      return dataMissingSentence(evidence, about);
    case 'ratio':
      return efficiencyGapSentence(evidence, about);
  }
}
