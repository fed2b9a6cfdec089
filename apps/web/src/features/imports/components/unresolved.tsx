import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { AliasResponse, RepSummary } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { useMapAlias, useReps, useUnresolvedAliases } from '../api/aliases.js';
import { KIND_WORDS } from '../import-words.js';
import classes from './unresolved.module.css';

/** Names in files that no rep answers to: say once who they are, and their rows count, also those of the past. */
export function Unresolved() {
  const aliases = useUnresolvedAliases();
  const reps = useReps();
  if (!aliases.data || aliases.data.length === 0) return null;
  return (
    <Section
      title="Unknown reps"
      text="Their rows are kept and wait. Say who each is once: the rows count from then on, also past ones."
    >
      <ul className={classes.list}>
        {aliases.data.map((alias) => (
          <li key={alias.aliasId} className={classes.row}>
            <UnresolvedRow alias={alias} reps={reps.data ?? []} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function UnresolvedRow({ alias, reps }: { alias: AliasResponse; reps: readonly RepSummary[] }) {
  const format = useFormat();
  const [chosen, setChosen] = useState(String(alias.suggestions[0]?.id ?? ''));
  const map = useMapAlias();
  const suggested = new Set(alias.suggestions.map(({ id }) => id));
  return (
    <>
      <div className={classes.who}>
        <strong>{alias.text}</strong>
        <span className={classes.quiet}>
          {format.count(alias.rows)} {alias.rows === 1 ? 'row' : 'rows'} · {alias.source},{' '}
          {KIND_WORDS[alias.kind].toLowerCase()}
        </span>
      </div>
      <NativeSelect
        aria-label={`Who is ${alias.text}`}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="">Choose a rep</option>
        {alias.suggestions.length > 0 ? (
          <optgroup label="Similar">
            {alias.suggestions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ) : null}
        <optgroup label="All reps">
          {reps
            .filter(({ id }) => !suggested.has(id))
            .map(({ id, name, team }) => (
              <option key={id} value={id}>
                {name}
                {team ? `, ${team.name}` : ''}
              </option>
            ))}
        </optgroup>
      </NativeSelect>
      <Button
        size="xs"
        disabled={chosen === ''}
        loading={map.isPending}
        onClick={() => map.mutate({ aliasId: alias.aliasId, repId: Number(chosen) })}
      >
        This is who
      </Button>
      {map.error ? (
        <Notice tone="behind" role="alert">
          {map.error.message}
        </Notice>
      ) : null}
    </>
  );
}
