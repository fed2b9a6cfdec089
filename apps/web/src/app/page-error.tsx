import { Button } from '@mantine/core';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { EmptyState } from '../ui/empty-state.js';
import { Page } from '../ui/page.js';
import classes from './page-error.module.css';

/** A page that could not be drawn at all. */
export function PageError({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Page title="Something went wrong">
      <EmptyState
        title={error instanceof Error ? error.message : 'The page could not be drawn.'}
        actions={<Button onClick={() => void router.invalidate()}>Try again</Button>}
      />
    </Page>
  );
}

/** An address that leads nowhere, or to something the viewer may not see. */
export function PageMissing() {
  return (
    <Page title="Not found">
      <EmptyState
        title="There is no such page, or it is not yours to see."
        actions={<Link to="/">Go to the start</Link>}
      />
    </Page>
  );
}

/** The same where the frame itself could not be drawn: the server does not answer. */
export function FrameError(props: ErrorComponentProps) {
  return (
    <main className={classes.outside}>
      <PageError {...props} />
    </main>
  );
}

/** An address of no route, outside of the frame. */
export function AddressMissing() {
  return (
    <main className={classes.outside}>
      <PageMissing />
    </main>
  );
}
