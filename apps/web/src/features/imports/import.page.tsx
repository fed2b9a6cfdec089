import { useParams } from '@tanstack/react-router';
import type { ImportResponse } from '../../lib/api-types.js';
import { useFormat } from '../../lib/format.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Page } from '../../ui/page.js';
import { QueryPanel } from '../../ui/query-panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useImport } from './api/imports.js';
import { FileCard } from './components/file-card.js';
import group from './components/group-panel.module.css';
import classes from './components/history.module.css';
import { UndoButton } from './components/undo-button.js';

/** One import: where its numbers came from, what it did, and the way back. */
export function ImportPage() {
  const { importId } = useParams({ from: '/frame/import/$importId' });
  const query = useImport(Number(importId));
  return (
    <Page title={`Import #${importId}`} actions={<Actions of={query.data} />}>
      <QueryPanel query={query} what="The import" skeleton={<Skeleton rows={3} height={64} />}>
        {(one) => (
          <>
            <Provenance of={one} />
            <FileCard of={one} level={2} />
          </>
        )}
      </QueryPanel>
    </Page>
  );
}

function Actions({ of }: { of: ImportResponse | undefined }) {
  return (
    <div className={group.actions}>
      {of?.canUndo ? <UndoButton of={of} /> : null}
      <ButtonLink to="/import">All imports</ButtonLink>
    </div>
  );
}

function Provenance({ of }: { of: ImportResponse }) {
  const format = useFormat();
  const parts = [
    of.source ? `From ${of.source}` : null,
    of.createdBy ? `by ${of.createdBy}` : null,
    `received ${format.moment(of.createdAt)}`,
    of.committedAt ? `imported ${format.moment(of.committedAt)}` : null,
    of.undoneAt ? `undone ${format.moment(of.undoneAt)}` : null,
  ];
  return (
    <>
      <p className={classes.quiet}>{parts.filter(Boolean).join(' · ')}</p>
      {of.undo ? (
        <p role="status">
          Undone: {format.count(of.undo.removed)} removed, {format.count(of.undo.restored)} restored
          {of.undo.kept > 0
            ? `, ${format.count(of.undo.kept)} kept because a later import holds them too`
            : ''}
          .
        </p>
      ) : null}
    </>
  );
}
