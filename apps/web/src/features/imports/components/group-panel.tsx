import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ImportGroupResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { Notice } from '../../../ui/notice.js';
import { QueryPanel } from '../../../ui/query-panel.js';
import { Section } from '../../../ui/section.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { isAtWork, useCommit, useImportGroup } from '../api/imports.js';
import { FileCard } from './file-card.js';
import classes from './group-panel.module.css';
import { UndoButton } from './undo-button.js';

/** The files of one upload: preview, import, result. */
export function GroupPanel({ groupId, onClose }: { groupId: number; onClose: () => void }) {
  const query = useImportGroup(groupId);
  const queryClient = useQueryClient();
  const done = query.data?.imports.some(({ status }) => status === 'committed') ?? false;
  useEffect(() => {
    // What was imported moves the numbers of every page.
    if (done) void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'group' });
  }, [done, queryClient]);
  return (
    <QueryPanel query={query} what="The upload" skeleton={<Skeleton rows={3} height={64} />}>
      {(group) => (
        <Section title={titleOf(group)}>
          {group.imports.map((one) => (
            <FileCard key={one.id} of={one} />
          ))}
          <GroupActions group={group} onClose={onClose} />
        </Section>
      )}
    </QueryPanel>
  );
}

function titleOf({ imports }: ImportGroupResponse): string {
  if (imports.some(isAtWork)) return 'Working on your files';
  if (imports.every(({ status }) => status === 'committed')) return 'Imported';
  if (imports.some(({ status }) => status === 'needs_answer')) return 'A question before the preview';
  return imports.some(({ status }) => status === 'ready') ? 'Preview: nothing is imported yet' : 'Upload';
}

function GroupActions({ group, onClose }: { group: ImportGroupResponse; onClose: () => void }) {
  const format = useFormat();
  const commit = useCommit(group.groupId);
  const ready = group.imports.filter(({ status }) => status === 'ready');
  const waits = group.imports.some((one) => one.status === 'needs_answer' || isAtWork(one));
  const undoable = group.imports.filter(({ canUndo }) => canUndo);
  const taken = (rejected: boolean) =>
    ready.reduce(
      (sum, { counts }) => sum + (counts ? (rejected ? counts.rejected : counts.rows - counts.rejected) : 0),
      0,
    );
  const [valid, rejected] = [taken(false), taken(true)];
  return (
    <>
      {commit.error ? (
        <Notice tone="behind" role="alert">
          {commit.error.message}
        </Notice>
      ) : null}
      <div className={classes.actions}>
        {ready.length > 0 && !waits ? (
          <Button variant="filled" loading={commit.isPending} onClick={() => commit.mutate('valid')}>
            {rejected > 0 ? `Import ${format.count(valid)} valid rows` : `Import ${format.count(valid)} rows`}
          </Button>
        ) : null}
        {undoable.map((one) => (
          <UndoButton key={one.id} of={one} />
        ))}
        {undoable.length > 0 ? <ButtonLink to="/today">See Today</ButtonLink> : null}
        <Button size="xs" variant="subtle" onClick={onClose}>
          {undoable.length > 0 ? 'Upload more' : 'Leave without importing'}
        </Button>
      </div>
    </>
  );
}
