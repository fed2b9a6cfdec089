import { TextInput } from '@mantine/core';
import type { Status, TodayRow } from '../../../lib/api-types.js';
import { SearchIcon } from '../../../ui/icons.js';
import { statusLook, STATUSES } from '../../../ui/status.js';
import { countStatuses } from '../sort-rows.js';
import type { TodaySearch } from '../today.search.js';
import classes from './table-tools.module.css';

interface TableToolsProps {
  rows: readonly TodayRow[];
  search: TodaySearch;
  shown: number;
  onChange: (change: TodaySearch) => void;
}

/** Search by name, and one chip per status that occurs: pressed, it leaves only those. */
export function TableTools({ rows, search, shown, onChange }: TableToolsProps) {
  const counts = countStatuses(rows);
  const offered = STATUSES.filter((status) => counts.has(status) || search.status === status);
  const toggle = (status: Status) => onChange({ status: search.status === status ? undefined : status });
  return (
    <div className={classes.tools}>
      <TextInput
        type="search"
        aria-label="Search reps"
        placeholder="Search reps"
        leftSection={<SearchIcon />}
        className={classes.search}
        value={search.q ?? ''}
        onChange={(event) => onChange({ q: event.currentTarget.value || undefined })}
      />
      {offered.length < 2 && !search.status ? null : (
        <div className={classes.chips} role="group" aria-label="Status">
          {offered.map((status) => {
            const { symbol, word, tone } = statusLook(status);
            return (
              <button
                key={status}
                type="button"
                className={classes.chip}
                aria-pressed={search.status === status}
                onClick={() => toggle(status)}
              >
                <span aria-hidden="true" className={classes.mark} data-tone={tone}>
                  {symbol}
                </span>
                {word} <span className={classes.count}>{counts.get(status) ?? 0}</span>
              </button>
            );
          })}
        </div>
      )}
      <p className={classes.shown} role="status">
        {shown === rows.length ? `${rows.length} reps` : `${shown} of ${rows.length} reps`}
      </p>
    </div>
  );
}
