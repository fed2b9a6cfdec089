import type { ReactNode } from 'react';
import classes from './notice.module.css';

type Tone = 'info' | 'watch' | 'behind';
const SYMBOL: Record<Tone, string> = { info: '○', watch: '◆', behind: '▼' };

/** One line that needs attention, with its actions: stale data, missing quotas, a refused request. */
export function Notice(props: {
  tone?: Tone;
  role?: 'alert' | 'status';
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { tone = 'info', role, actions, children } = props;
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      <div className={classes.text}>
        <span aria-hidden="true">{SYMBOL[tone]}</span>
        <div>{children}</div>
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  );
}

/** Several notices close together; takes no room when there are none. */
export function NoticeStack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}
