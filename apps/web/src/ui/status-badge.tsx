import type { Status } from '../lib/api-types.js';
import { statusLook } from './status.js';
import classes from './status-badge.module.css';

/** Shape, word and colour of a status. On pace and No target stay grey: colour means "look". */
export function StatusBadge({ status }: { status: Status }) {
  const { symbol, word, tone } = statusLook(status);
  return (
    <span
      className={classes.badge}
      data-tone={tone}
      data-quiet={status === 'on_pace' || status === 'no_target'}
    >
      <span aria-hidden="true">{symbol}</span> {word}
    </span>
  );
}
