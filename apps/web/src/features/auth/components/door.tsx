import { useEffect, type ReactNode } from 'react';
import { Logo } from '../../../ui/logo.js';
import classes from './door.module.css';

/** The page around a form for who is not signed in yet. */
export function Door({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Paceline`;
  }, [title]);
  return (
    <main className={classes.door}>
      <div className={classes.brand}>
        <Logo />
        <span>Paceline</span>
      </div>
      <div>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.text}>{text}</p>
      </div>
      {children}
    </main>
  );
}
