import { leadSentence, type LeadInput } from './lead-sentence.js';
import { runRateSentence } from './run-rate-sentence.js';
import type { LeadSentence } from './sentence.js';

/**
 * The first sentence of a rep's page: the rep against pace, and what the rest of the period asks.
 * @example { text: 'November meetings held: 13 pp behind pace, 14 of 30 (47%; pace 60%).',
 *   detail: 'Needs 1.6 meetings a day; averaged 0.9.', status: 'behind' }
 */
export function repLeadSentence(input: Omit<LeadInput, 'detail'>): LeadSentence {
  const { gapToQuota } = input.reading;
  const reached = gapToQuota.ok && gapToQuota.value === 0 ? 'Quota reached.' : null;
  return leadSentence({
    ...input,
    detail: reached ?? runRateSentence(input.metric, input.reading, input.formatting),
  });
}
