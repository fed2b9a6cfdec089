import { REACHABILITY_WORDS, reasonText } from '@paceline/metrics';
import type { CatchUp } from '../../../lib/api-types.js';
import { ToneBadge } from '../../../ui/tone-badge.js';

const LOOKS = {
  reachable: { symbol: '▲', tone: 'ahead' },
  stretch: { symbol: '◆', tone: 'watch' },
  out_of_reach: { symbol: '▼', tone: 'behind' },
} as const;

/** Whether something lies within what was done before: shape, word and colour, or why it cannot be told. */
export function Verdict({ verdict, reason }: Pick<CatchUp, 'verdict' | 'reason'>) {
  if (verdict === null)
    return (
      <ToneBadge symbol="○" tone="on-pace" quiet>
        {reasonText(reason)}
      </ToneBadge>
    );
  return <ToneBadge {...LOOKS[verdict]}>{REACHABILITY_WORDS[verdict]}</ToneBadge>;
}
