import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RecordsResponse, RepPaceResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Pager } from '../../../ui/pager.js';
import { QueryPanel } from '../../../ui/query-panel.js';
import { Section } from '../../../ui/section.js';
import { Skeleton } from '../../../ui/skeleton.js';
import table from '../../../ui/table.module.css';
import { useRecords } from '../api/get-records.js';
import classes from './records.module.css';

/** Every imported row that a rep's number is made of, with the file and line it came from. */
export function Records({ pace }: { pace: RepPaceResponse }) {
  const format = useFormat();
  const { metric, period, asOf, rep } = pace;
  const question = `${rep.id} ${metric.key} ${period.key} ${asOf}`;
  const [at, setAt] = useState({ question, page: 1 });
  const page = at.question === question ? at.page : 1;
  const to = asOf < period.end ? asOf : period.end;
  const query = useRecords({ repId: rep.id, metric: metric.key, from: period.start, to, page });
  return (
    <Section
      id="records"
      title={`Records behind ${metric.name.toLowerCase()}`}
      text={`${format.dayShort(period.start)} to ${format.dayShort(to)}; each row names the import and line it came from.`}
    >
      <QueryPanel query={query} what="The records" skeleton={<Skeleton rows={5} />}>
        {(records) =>
          records.total === 0 ? (
            <p className={classes.none}>No records in these days.</p>
          ) : (
            <>
              <RecordTable records={records} pace={pace} />
              <Pager
                label="Records"
                page={records.page}
                pageSize={records.pageSize}
                total={records.total}
                onPage={(next) => setAt({ question, page: next })}
              />
            </>
          )
        }
      </QueryPanel>
    </Section>
  );
}

function RecordTable({ records, pace }: { records: RecordsResponse; pace: RepPaceResponse }) {
  const format = useFormat();
  const { unit, name } = pace.metric;
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label="Records, scrolls sideways">
      <table className={`${table.table} ${classes.records}`}>
        <caption className="visually-hidden">Records behind {name}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Record</th>
            <th scope="col" data-numeric="true">
              {name}
            </th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {records.rows.map(({ day, key, value, what, importId, line, fileName, counted }) => (
            <tr key={`${importId} ${line} ${key} ${day} ${value}`}>
              <td className={classes.day}>{format.day(day)}</td>
              <td>
                {what ?? key}
                {what ? <span className={classes.below}>{key}</span> : null}
              </td>
              <td data-numeric="true">
                {format.full(value, unit)}
                {counted ? null : <span className={classes.below}>not counted</span>}
              </td>
              <td className={classes.from}>
                <Link to="/import/$importId" params={{ importId: String(importId) }}>
                  import #{importId}
                </Link>
                <span className={classes.below}>
                  {fileName}, line {line}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
