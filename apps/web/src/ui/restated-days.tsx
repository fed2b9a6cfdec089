import type { RestatementsResponse } from '../lib/api-types.js';
import classes from './restated-days.module.css';
import { Section } from './section.js';

const SHOWN = 3;

type Rows = RestatementsResponse['rows'];

/** A quiet note of closed days that changed after they were told; takes no room when there are none. */
export function RestatedDays({ rows }: { rows: Rows | undefined }) {
  if (rows === undefined || rows.length === 0) return null;
  const more = rows.slice(SHOWN);
  return (
    <Section title="Restated days" text="These closed days changed after they were first told.">
      <Sentences rows={rows.slice(0, SHOWN)} />
      {more.length > 0 ? (
        <details className={classes.more}>
          <summary>{more.length} more</summary>
          <Sentences rows={more} />
        </details>
      ) : null}
    </Section>
  );
}

function Sentences({ rows }: { rows: Rows }) {
  return (
    <ul className={classes.list}>
      {rows.map(({ day, at, importId, cause, sentence }) => (
        <li key={`${day} ${at} ${cause} ${importId}`}>{sentence}</li>
      ))}
    </ul>
  );
}
