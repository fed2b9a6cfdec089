import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.js';
import { Pager } from '../../../ui/pager.js';
import { QueryPanel } from '../../../ui/query-panel.js';
import { Section } from '../../../ui/section.js';
import { Skeleton } from '../../../ui/skeleton.js';
import table from '../../../ui/table.module.css';
import type { ImportResponse } from '../../../lib/api-types.js';
import { useImportHistory } from '../api/imports.js';
import { countsSentence, daysSentence, KIND_WORDS, STATUS_WORDS } from '../import-words.js';
import classes from './history.module.css';

const PAGE_SIZE = 25;

/** What was imported, by whom, when, and what came of it. */
export function History() {
  const [page, setPage] = useState(1);
  const query = useImportHistory(page);
  return (
    <Section title="History">
      <QueryPanel query={query} what="The history" skeleton={<Skeleton rows={5} />}>
        {({ total, imports }) =>
          total === 0 ? (
            <p className={classes.quiet}>Nothing has been imported yet.</p>
          ) : (
            <>
              <HistoryTable imports={imports} />
              <Pager label="History" page={page} pageSize={PAGE_SIZE} total={total} onPage={setPage} />
            </>
          )
        }
      </QueryPanel>
    </Section>
  );
}

function HistoryTable({ imports }: { imports: readonly ImportResponse[] }) {
  const format = useFormat();
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label="Imports, scrolls sideways">
      <table className={`${table.table} ${classes.rows}`}>
        <caption className="visually-hidden">Imports, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Import</th>
            <th scope="col">Kind</th>
            <th scope="col">Days</th>
            <th scope="col">Rows</th>
            <th scope="col">By</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <td>
                <Link to="/import/$importId" params={{ importId: String(one.id) }}>
                  #{one.id} {one.fileName}
                </Link>
              </td>
              <td className={classes.nowrap}>{one.kind ? KIND_WORDS[one.kind] : '–'}</td>
              <td className={classes.nowrap}>{daysSentence(one, format.dayShort)}</td>
              <td>{countsSentence(one.counts, format.count)}</td>
              <td className={classes.nowrap}>
                {one.createdBy ?? '–'}
                <span className={classes.below}>{format.moment(one.committedAt ?? one.createdAt)}</span>
              </td>
              <td className={classes.nowrap}>{STATUS_WORDS[one.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
