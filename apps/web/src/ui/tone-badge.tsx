import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** Shape, word and colour of a judgement. Quiet ones stay grey without a ground: colour means "look". */
export function ToneBadge(props: {
  symbol: string;
  tone: 'ahead' | 'on-pace' | 'watch' | 'behind';
  quiet?: boolean;
  children: ReactNode;
}) {
  const { symbol, tone, quiet = false, children } = props;
  return (
    <span className={classes.badge} data-tone={tone} data-quiet={quiet}>
      <span aria-hidden="true">{symbol}</span> {children}
    </span>
  );
}
