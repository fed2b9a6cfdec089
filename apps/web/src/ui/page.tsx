import { useEffect, type ReactNode } from 'react';
import classes from './page.module.css';

/** A page: sets the window's title and writes the one h1. `quiet` hides the heading where a sentence leads instead. */
export function Page(props: { title: string; quiet?: boolean; actions?: ReactNode; children: ReactNode }) {
  const { title, quiet = false, actions, children } = props;
  useEffect(() => {
    document.title = `${title} · Paceline`;
  }, [title]);
  return (
    <div className={classes.page}>
      {quiet && !actions ? (
        <h1 className="visually-hidden">{title}</h1>
      ) : (
        <header className={classes.head}>
          <h1 className={quiet ? 'visually-hidden' : classes.title}>{title}</h1>
          {actions}
        </header>
      )}
      {children}
    </div>
  );
}
