import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { RepRef, TodayResponse } from '../../../lib/api-types.js';
import { canWriteNotes, useSession } from '../../../lib/session.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useConversations } from '../api/get-conversations.js';
import { filterRows, sortRows } from '../sort-rows.js';
import { rowsView } from '../row-view.js';
import type { TodaySearch, TodaySort } from '../today.search.js';
import { RepCards } from './rep-cards.js';
import { RepTable } from './rep-table.js';
import { TableTools } from './table-tools.js';
import classes from './rep-section.module.css';

const NoteDialog = lazy(() =>
  import('./note-dialog.js').then(({ NoteDialog: component }) => ({ default: component })),
);

/** The reps: search, filter and sort live in the address; a table, or cards on a phone. */
export function RepSection({ today }: { today: TodayResponse }) {
  const search = useSearch({ from: '/frame/today' });
  const navigate = useNavigate({ from: '/today' });
  const phone = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false });
  const [noteFor, setNoteFor] = useState<RepRef | null>(null);
  const onNote = canWriteNotes(useSession()) ? setNoteFor : undefined;
  const reach = useConversations(today).data?.reach;
  const view = useMemo(() => rowsView(today, reach), [today, reach]);
  const defaultSort: TodaySort = view.hasQuotas ? 'gap' : 'actual';
  const { sort = defaultSort, desc = false, q, status } = search;
  const rows = useMemo(
    () => sortRows(filterRows(today.rows, { q, status }), sort, desc),
    [today, q, status, sort, desc],
  );
  const change = (next: TodaySearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const onSort = (next: TodaySort, down: boolean) =>
    change({ sort: next === defaultSort ? undefined : next, desc: down || undefined });
  return (
    <section className={classes.section} aria-label="Reps">
      <TableTools rows={today.rows} search={search} shown={rows.length} onChange={change} />
      {rows.length === 0 ? (
        <EmptyState title="No rep matches">Clear the search or the status filter to see all.</EmptyState>
      ) : phone ? (
        <RepCards rows={rows} view={view} onNote={onNote} />
      ) : (
        <RepTable rows={rows} view={view} onNote={onNote} sort={sort} desc={desc} onSort={onSort} />
      )}
      {noteFor ? (
        <Suspense>
          <NoteDialog rep={noteFor} onClose={() => setNoteFor(null)} />
        </Suspense>
      ) : null}
    </section>
  );
}
