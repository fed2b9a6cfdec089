import { Link } from '@tanstack/react-router';
import type { FlagDigest, ToldFlag } from '../../../lib/api-types.js';
import { flagLook } from '../../../ui/flag-look.js';
import { Section } from '../../../ui/section.js';
import classes from './told-flags.module.css';

/** The flags that a manager is told of today, each in its sentence, and how many more are on the list. */
export function ToldFlags({ flags }: { flags: FlagDigest }) {
  const { told, more } = flags;
  if (told.length + more === 0) return null;
  return (
    <Section title="Flags">
      <ul className={classes.list}>
        {told.map((flag) => (
          <li key={flag.id} className={classes.item}>
            <Told flag={flag} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/flags">{more > 0 ? `${more} more on the list of flags` : 'All flags'}</Link>
      </p>
    </Section>
  );
}

function Told({ flag: { kind, rep, sentence } }: { flag: ToldFlag }) {
  const { symbol, tone, word } = flagLook(kind);
  return (
    <>
      <span className={classes.kind}>
        <span aria-hidden="true" className={classes.mark} data-tone={tone}>
          {symbol}
        </span>{' '}
        {rep ? (
          <Link to="/reps/$repId" params={{ repId: String(rep.id) }}>
            {word}
          </Link>
        ) : (
          word
        )}
      </span>
      <span>{sentence}</span>
    </>
  );
}
