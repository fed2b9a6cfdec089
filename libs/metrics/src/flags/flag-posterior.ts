import type { FlagEvidence } from './flag-evidence.js';

/**
 * The probability that what a flag says of a rep is real and not chance; null for flags that state a fact (data missing,
 * stalled) or odds (those about a quota).
 */
export function flagPosterior(evidence: FlagEvidence): number | null {
  return evidence.basis === 'trend' || evidence.basis === 'ratio' ? evidence.posterior : null;
}
