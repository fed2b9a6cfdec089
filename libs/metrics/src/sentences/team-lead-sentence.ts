import type { Reading } from '../pace/reading.js';
import { shortfall } from '../teams/shortfall.js';
import { leadSentence, type LeadInput } from './lead-sentence.js';
import { isLevel, type LeadSentence } from './sentence.js';
import { shortfallSentence } from './shortfall-sentence.js';

/**
 * The first sentence of Today: the team against pace, and who explains the gap.
 * @param members readings of the reps (or child teams) below
 * @example { text: 'Q4 bookings: 2 pp behind pace, $412k of $740k (56%; pace 58%).',
 *   detail: '2 of 3 behind carry 87% of the shortfall.', status: 'on_pace' }
 */
export function teamLeadSentence(
  input: Omit<LeadInput, 'detail'> & {
    members: readonly TeamLeadMember[];
    who?: 'rep' | 'team';
  },
): LeadSentence {
  return leadSentence({
    ...input,
    closed: isClosed(input.reading, input.members, input.period.end),
    detail: input.reading.paceIndex.ok ? who(input) : null,
  });
}

type TeamLeadMember = Pick<Reading, 'gap' | 'status'> & Partial<Pick<Reading, 'quota' | 'coveredTo'>>;

/** Whether the numbers are final: nobody whose quota counts still waits for data of the period's last days. */
export function isClosed(
  { coveredTo }: Pick<Reading, 'coveredTo'>,
  members: readonly Partial<Pick<Reading, 'quota' | 'coveredTo'>>[],
  end: string,
): boolean {
  const late = members.some(
    (member) => member.quota?.ok === true && (!member.coveredTo || member.coveredTo < end),
  );
  return coveredTo !== null && coveredTo >= end && !late;
}

function who(input: Parameters<typeof teamLeadSentence>[0]): string | null {
  if (input.members.length === 0) return null;
  const word = input.who ?? 'rep';
  const { behind, ...rest } = shortfall(input.members);
  if (behind === 0) return `No ${word} is on watch or behind.`;
  // Gaps of ratios do not add up to a shortfall; their number does.
  if (input.metric.direction === 'lower') return `${behind} of ${input.members.length} above the limit.`;
  if (isLevel(input.metric)) return `${behind} of ${input.members.length} below the target.`;
  return shortfallSentence({ behind, ...rest }, input.formatting, word);
}
