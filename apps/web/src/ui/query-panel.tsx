import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ApiError } from '../lib/api-client.js';
import { Delayed } from './delayed.js';
import { Notice } from './notice.js';
import classes from './query-panel.module.css';

interface QueryPanelProps<T> {
  query: UseQueryResult<T, Error>;
  /** What is loaded, for the message: "Today's numbers". */
  what: string;
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** Loading, error and content of one request. An error keeps the last good data in view and offers Retry. */
export function QueryPanel<T>({ query, what, skeleton, children }: QueryPanelProps<T>) {
  const { error } = query;
  const [lastGood, setLastGood] = useState(query.data);
  if (query.data !== undefined && query.data !== lastGood) setLastGood(query.data);
  // A refusal answers the new question; a failure leaves the last good answer standing.
  const refused = error instanceof ApiError && error.status >= 400 && error.status < 500;
  const data = query.data ?? (error && !refused ? lastGood : undefined);
  if (data === undefined && !error) {
    return (
      <div aria-busy="true">
        <Delayed>
          <p role="status" className="visually-hidden">
            Loading {what}
          </p>
          {skeleton}
        </Delayed>
      </div>
    );
  }
  return (
    <div className={classes.panel} aria-busy={query.isPlaceholderData} data-waiting={query.isPlaceholderData}>
      {error ? (
        <Notice
          tone="behind"
          role="alert"
          actions={
            <Button size="xs" loading={query.isFetching} onClick={() => void query.refetch()}>
              Retry
            </Button>
          }
        >
          {what} could not be loaded. {error.message}
          {data === undefined ? null : ' What you see is the last good answer.'}
        </Notice>
      ) : null}
      {data === undefined ? null : children(data)}
    </div>
  );
}
