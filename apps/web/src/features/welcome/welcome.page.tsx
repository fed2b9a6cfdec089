import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { canImport, sessionOptions, useSession } from '../../lib/session.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { useLoadSample } from './api/load-sample.js';
import { SampleProgress } from './components/sample-progress.js';
import classes from './welcome.module.css';

const POLL_MS = 500;

/** The first choice: look around in an invented company, or start with one's own files. */
export function WelcomePage() {
  const session = useSession();
  const load = useLoadSample();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const started = useRef(false);
  const loading = session.sample.loading || load.isPending;
  useQuery({ ...sessionOptions, refetchInterval: loading ? POLL_MS : false });
  useEffect(() => {
    if (loading) started.current = true;
    else if (started.current && session.sample.loaded) {
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      void navigate({ to: '/' });
    }
  }, [loading, navigate, queryClient, session.sample.loaded]);
  const error = load.error?.message ?? session.sample.error;
  return (
    <Page title={`Welcome${session.user ? `, ${session.user.name}` : ''}`}>
      <div className={classes.cards}>
        <section className={classes.card}>
          <h2>Explore a sample company</h2>
          <p>
            27 reps in three teams, 24 months of calls, meetings, deals and quotas up to yesterday. Labelled
            on every page; one press removes it without a trace.
          </p>
          {error ? (
            <Notice tone="behind" role="alert">
              {error}
            </Notice>
          ) : null}
          {loading ? (
            <SampleProgress />
          ) : session.sample.loaded ? (
            <ButtonLink to="/" variant="filled" size="sm">
              Open the sample company
            </ButtonLink>
          ) : (
            <Button variant="filled" disabled={session.user?.role !== 'admin'} onClick={() => load.mutate()}>
              Explore a sample company
            </Button>
          )}
        </section>
        <section className={classes.card}>
          <h2>Use my CSVs</h2>
          <p>
            Exports of activities, deals, quotas and the roster, as your CRM writes them. You see what was
            understood before anything is stored, and every import can be undone.
          </p>
          {canImport(session) ? (
            <ButtonLink to="/import" size="sm">
              Use my CSVs
            </ButtonLink>
          ) : null}
        </section>
      </div>
    </Page>
  );
}
