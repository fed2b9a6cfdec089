import type { Status } from '../lib/api-types.js';
import { statusLook } from './status.js';
import { ToneBadge } from './tone-badge.js';

/** Shape, word and colour of a status. On pace and No target stay grey. */
export function StatusBadge({ status }: { status: Status }) {
  const { symbol, word, tone } = statusLook(status);
  return (
    <ToneBadge symbol={symbol} tone={tone} quiet={status === 'on_pace' || status === 'no_target'}>
      {word}
    </ToneBadge>
  );
}
