import type { Reading } from '../pace/reading.js';
import { shortfall } from '../teams/shortfall.js';
import { leadSentence, type LeadInput } from './lead-sentence.js';
import type { LeadSentence } from './sentence.js';
import { shortfallSentence } from './shortfall-sentence.js';

/**
 * The first sentence of Today: the team against pace, and who explains the gap.
 * @param members readings of the reps (or child teams) below
 * @example { text: 'Q4 bookings: 2 pp behind pace, $412k of $740k (56%; pace 58%).',
 *   detail: '2 of 3 behind carry 87% of the shortfall.', status: 'on_pace' }
 */
export function teamLeadSentence(
  input: Omit<LeadInput, 'detail'> & {
    members: readonly Pick<Reading, 'gap' | 'status'>[];
    who?: 'rep' | 'team';
  },
): LeadSentence {
  const detail = shortfallSentence(shortfall(input.members), input.formatting, input.who);
  const calm = detail === null && input.members.length > 0 ? 'Nobody is behind pace.' : detail;
  return leadSentence({ ...input, detail: input.reading.paceIndex.ok ? calm : detail });
}
