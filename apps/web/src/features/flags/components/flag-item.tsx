import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { FlagResponse } from '../../../lib/api-types.js';
import { flagLook } from '../../../ui/flag-look.js';
import { useFormat } from '../../../lib/format.js';
import { useAcknowledge } from '../api/flags.js';
import classes from './flag-item.module.css';

const STATE_WORDS: Record<FlagResponse['state'], string> = {
  open: 'Open',
  closed: 'Closed',
  withdrawn: 'Withdrawn: later data took the reason away',
};

/** One flag: the sentence that explains it, what people did about it, and a place to say what will be done. */
export function FlagItem({ flag }: { flag: FlagResponse }) {
  const format = useFormat();
  const { acknowledged } = flag;
  return (
    <article className={classes.flag} aria-label={`Flag: ${nameOf(flag)}`}>
      <div className={classes.head}>
        <span
          aria-hidden="true"
          className={classes.mark}
          data-open={flag.state === 'open'}
          data-tone={flagLook(flag.kind).tone}
        >
          {flagLook(flag.kind).symbol}
        </span>
        <h2 className={classes.title}>
          {flag.rep ? (
            <>
              <Link
                to="/reps/$repId"
                params={{ repId: String(flag.rep.id) }}
                search={{ metric: flag.metric?.key, period: flag.period.key }}
              >
                {flag.rep.name}
              </Link>
              {': '}
            </>
          ) : null}
          {flagLook(flag.kind).word}, {flag.metric?.name ?? flag.source}
          {flag.rep ? `, ${flag.period.label}` : ''}
        </h2>
        <span className={classes.quiet}>{flag.team?.name}</span>
      </div>
      <p>{flag.sentence}</p>
      <p className={classes.quiet}>
        {STATE_WORDS[flag.state]} · raised {format.day(flag.openedDay)}
        {flag.closedDay ? ` · closed ${format.day(flag.closedDay)}` : ''}
        {acknowledged ? ` · acknowledged by ${acknowledged.by}, ${format.moment(acknowledged.at)}` : ''}
      </p>
      {flag.history.length > 0 ? (
        <ul className={classes.history}>
          {flag.history.map(({ at, by, note, action }) => (
            <li key={at}>
              {by ?? 'Paceline'}: {note || action}
            </li>
          ))}
        </ul>
      ) : null}
      {flag.state === 'open' && !acknowledged ? <Acknowledge flag={flag} /> : null}
    </article>
  );
}

const nameOf = ({ rep, source, metric, kind }: FlagResponse): string =>
  [rep?.name ?? source, flagLook(kind).word, metric?.name].filter(Boolean).join(', ');

function Acknowledge({ flag }: { flag: FlagResponse }) {
  const [note, setNote] = useState<string | null>(null);
  const acknowledge = useAcknowledge();
  if (note === null) {
    return (
      <Button
        size="xs"
        className={classes.action}
        onClick={() => setNote('')}
        aria-label={`Acknowledge the flag: ${nameOf(flag)}`}
      >
        Acknowledge
      </Button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    acknowledge.mutate({ id: flag.id, note: note.trim() });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        label="What will be done"
        placeholder="The agreed step, by when"
        rows={2}
        autoFocus
        value={note}
        error={acknowledge.error?.message}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit" size="xs" variant="filled" loading={acknowledge.isPending}>
          Acknowledge
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setNote(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
