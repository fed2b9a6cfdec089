import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

interface SectionProps {
  title: string;
  /** One sentence under the title. */
  text?: string;
  id?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, text, id, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={classes.section} aria-labelledby={titleId} id={id} tabIndex={id ? -1 : undefined}>
      <div>
        <h2 id={titleId}>{title}</h2>
        {text ? <p className={classes.text}>{text}</p> : null}
      </div>
      {children}
    </section>
  );
}
