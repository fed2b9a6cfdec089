import type { ImportResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Notice } from '../../../ui/notice.js';
import { isAtWork } from '../api/imports.js';
import { countsSentence, daysSentence, STATUS_WORDS } from '../import-words.js';
import { Effects } from './effects.js';
import { MappingTable } from './mapping-table.js';
import { KindChoice, Questions } from './question-form.js';
import { Rejects } from './rejects.js';
import classes from './file-card.module.css';

/** One file of an upload: how it was read, what it will do or did, what it needs. */
export function FileCard({ of, level = 3 }: { of: ImportResponse; level?: 2 | 3 }) {
  const format = useFormat();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={classes.card} aria-label={of.fileName}>
      <header className={classes.head}>
        <Heading className={classes.name}>{of.fileName}</Heading>
        <KindChoice of={of} />
        <span className={classes.status} role="status" data-status={of.status}>
          {STATUS_WORDS[of.status]}
        </span>
      </header>
      {isAtWork(of) ? <Progress of={of} /> : null}
      {of.error ? (
        <Notice tone="behind" role="alert">
          {of.error.message}
          {of.error.line ? ` (line ${of.error.line}${of.error.column ? `, ${of.error.column}` : ''})` : ''}
        </Notice>
      ) : null}
      <Questions of={of} />
      {of.duplicateOf ? (
        <Notice>
          This file is already in as import #{of.duplicateOf}; importing it again changes nothing.
        </Notice>
      ) : null}
      {of.reading.warnings.map((warning) => (
        <Notice key={warning} tone="watch">
          {warning}
        </Notice>
      ))}
      {of.counts ? (
        <p>
          <strong>{countsSentence(of.counts, format.count)}</strong>
          {of.fromDay ? ` · ${daysSentence(of, format.dayShort)}` : ''}
        </p>
      ) : null}
      <Effects of={of} />
      {of.unresolved.length > 0 ? (
        <Notice tone="watch">
          {of.unresolved.length === 1 ? 'One rep is unknown: ' : `${of.unresolved.length} reps are unknown: `}
          {of.unresolved
            .slice(0, 8)
            .map(({ text, rows }) => `${text} (${rows} ${rows === 1 ? 'row' : 'rows'})`)
            .join(', ')}
          {of.unresolved.length > 8 ? ', …' : ''}. Their rows wait and count once you say who they are.
        </Notice>
      ) : null}
      <LeftOut of={of} />
      <Rejects of={of} />
      <MappingTable of={of} />
    </article>
  );
}

function Progress({ of }: { of: ImportResponse }) {
  const format = useFormat();
  const { phase, bytes, totalBytes, rows } = of.progress;
  return (
    <div className={classes.progress}>
      <progress
        aria-label={`Progress of ${of.fileName}`}
        {...(totalBytes > 0 ? { max: totalBytes, value: bytes } : {})}
      />
      <span>
        {phase}
        {rows > 0 ? ` · ${format.count(rows)} rows` : ''}
      </span>
    </div>
  );
}

function LeftOut({ of }: { of: ImportResponse }) {
  const format = useFormat();
  if (of.leftOut.length === 0) return null;
  return (
    <p className={classes.quiet}>
      Left out: {of.leftOut.map(({ reason, rows }) => `${format.count(rows)} ${reason}`).join(', ')}.
    </p>
  );
}
