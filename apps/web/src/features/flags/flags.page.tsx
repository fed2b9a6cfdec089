import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFilters } from '../../lib/filters.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { QueryPanel } from '../../ui/query-panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useFlags, type FlagState } from './api/flags.js';
import { FlagItem } from './components/flag-item.js';
import classes from './components/flag-item.module.css';

const STATES: readonly [FlagState, string][] = [
  ['open', 'Open'],
  ['closed', 'Closed'],
  ['all', 'All'],
];

/** Gaps that need somebody: each in a sentence, with what people did about it. */
export function FlagsPage() {
  const [{ team }] = useFilters();
  const [state, setState] = useState<FlagState>('open');
  const query = useFlags(state, team);
  return (
    <Page title="Flags">
      <div className={classes.choices} role="group" aria-label="Which flags">
        {STATES.map(([value, label]) => (
          <Button
            key={value}
            size="xs"
            variant={value === state ? 'light' : 'default'}
            aria-pressed={value === state}
            onClick={() => setState(value)}
          >
            {label}
          </Button>
        ))}
      </div>
      <QueryPanel query={query} what="The flags" skeleton={<Skeleton rows={4} height={72} />}>
        {(flags) =>
          flags.length === 0 ? (
            <EmptyState title={state === 'open' ? 'No open flags' : 'No flags'}>
              A flag is raised when a rep falls clearly behind pace, and closes when the gap does.
            </EmptyState>
          ) : (
            <div>
              {flags.map((flag) => (
                <FlagItem key={flag.id} flag={flag} />
              ))}
            </div>
          )
        }
      </QueryPanel>
    </Page>
  );
}
