import { shortLabel } from '@paceline/metrics';
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { PeriodRef, QuotaGridResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { useSession } from '../../../lib/session.js';
import { Measured } from '../../../ui/measured.js';
import { Pager } from '../../../ui/pager.js';
import { StatusBadge } from '../../../ui/status-badge.js';
import { editableAmount } from '../amounts.js';
import type { QuotaEdit } from '../api/quotas.js';
import { assignedWith, cellKey, pasteBlock, type Drafts } from '../drafts.js';
import classes from './quota-grid.module.css';

const PAGE_SIZE = 50;

interface QuotaGridProps {
  grid: QuotaGridResponse;
  drafts: Drafts;
  edits: readonly QuotaEdit[];
  invalid: ReadonlySet<string>;
  onDraft: (drafts: Drafts) => void;
}

/** The year is left out where all columns share it: the filter bar says it. */
function columnName(period: PeriodRef, all: readonly PeriodRef[]): string {
  const oneYear = all.every(({ start }) => start.slice(0, 4) === period.start.slice(0, 4));
  return oneYear ? shortLabel(period).slice(0, period.grain === 'month' ? 3 : undefined) : period.label;
}

/** Reps and teams by month: type, paste a block, move with Enter and the up and down keys. */
export function QuotaGrid({ grid, drafts, edits, invalid, onDraft }: QuotaGridProps) {
  const { locale } = useSession().organisation;
  const [page, setPage] = useState(1);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = grid.rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const { unit } = grid.metric;

  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    onDraft(pasteBlock(shown, row, column, text));
  };
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    body.current?.querySelector<HTMLInputElement>(`input[data-at="${row + step} ${column}"]`)?.select();
  };

  return (
    <>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label="Quotas, scrolls sideways">
        <table className={classes.table}>
          <caption className="visually-hidden">
            {grid.metric.name} quotas by rep and {grid.periods[0]?.grain}
          </caption>
          <thead>
            <tr>
              <th scope="col">Rep or team</th>
              <th scope="col">Status{grid.current ? `, ${columnName(grid.current, grid.periods)}` : ''}</th>
              {grid.periods.map((period) => (
                <th key={period.key} scope="col" data-numeric="true" title={period.label}>
                  {columnName(period, grid.periods)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((row, rowIndex) => (
              <tr key={`${row.subject.type} ${row.subject.id}`} data-team={row.subject.type === 'team'}>
                <th scope="row">
                  {row.subject.name}
                  <span className={classes.below}>
                    {row.subject.type === 'team' ? 'Team quota' : row.subject.team}
                  </span>
                </th>
                <td>
                  <StatusBadge status={row.status} />
                </td>
                {row.cells.map(({ periodKey, amount }, column) => {
                  const key = cellKey(row, periodKey);
                  const saved = editableAmount(amount, unit, locale);
                  const text = drafts[key] ?? saved;
                  const label = `${row.subject.name}, ${grid.periods[column]?.label}`;
                  return (
                    <td key={periodKey} data-numeric="true" data-label={grid.periods[column]?.label}>
                      {grid.canEdit ? (
                        <input
                          className={classes.cell}
                          aria-label={label}
                          aria-invalid={invalid.has(key)}
                          data-at={`${rowIndex} ${column}`}
                          data-changed={text !== saved}
                          inputMode="decimal"
                          autoComplete="off"
                          placeholder="–"
                          value={text}
                          onChange={(event) => onDraft({ [key]: event.currentTarget.value })}
                          onPaste={(event) => paste(event, rowIndex, column)}
                          onKeyDown={(event) => move(event, rowIndex, column)}
                        />
                      ) : (
                        text || '–'
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <Totals grid={grid} edits={edits} />
        </table>
      </div>
      <Pager label="Quotas" page={page} pageSize={PAGE_SIZE} total={grid.rows.length} onPage={setPage} />
    </>
  );
}

function Totals({ grid, edits }: { grid: QuotaGridResponse; edits: readonly QuotaEdit[] }) {
  const format = useFormat();
  const { unit } = grid.metric;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          Assigned to reps
        </th>
        {grid.periods.map(({ key, label }) => (
          <td key={key} data-numeric="true" data-label={label}>
            {format.value(assignedWith(grid, key, edits), unit)}
          </td>
        ))}
      </tr>
      {grid.totals.some(({ teamQuota }) => teamQuota !== null) ? (
        <tr>
          <th scope="row" colSpan={2}>
            Over the team quota, as saved
          </th>
          {grid.totals.map(({ periodKey, overAssignment }, column) => (
            <td key={periodKey} data-numeric="true" data-label={grid.periods[column]?.label}>
              <Measured of={overAssignment} as={format.percent} />
            </td>
          ))}
        </tr>
      ) : null}
    </tfoot>
  );
}
