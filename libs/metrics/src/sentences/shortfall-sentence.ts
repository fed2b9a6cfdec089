import { formatPercent } from '../format/format-percent.js';
import type { Formatting } from '../format/formatting.js';
import type { Shortfall } from '../teams/shortfall.js';

/**
 * Who explains the gap, or null when nobody is behind.
 * @param who 'rep' (default) or 'team'
 * @example '2 of 3 behind carry 87% of the shortfall.'
 */
export function shortfallSentence(
  { behind, top, share }: Shortfall,
  formatting: Pick<Formatting, 'locale'>,
  who: 'rep' | 'team' = 'rep',
): string | null {
  if (behind === 0 || !share.ok) return null;
  const part = formatPercent(share.value, formatting);
  if (behind === 1) return `1 ${who} behind carries ${part} of the shortfall.`;
  const few = top === behind ? `${behind} ${who}s behind` : `${top} of ${behind} behind`;
  return `${few} ${top === 1 ? 'carries' : 'carry'} ${part} of the shortfall.`;
}
