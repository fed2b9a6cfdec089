import { Button } from '@mantine/core';
import type { RepRef, TodayRow } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Measured } from '../../../ui/measured.js';
import { SortHeader } from '../../../ui/sort-header.js';
import { StatusBadge } from '../../../ui/status-badge.js';
import table from '../../../ui/table.module.css';
import { useVirtualRows } from '../../../ui/virtual-rows.js';
import type { RowsView } from '../row-view.js';
import type { TodaySort } from '../today.search.js';
import {
  RepBar,
  RepGap,
  RepLanding,
  RepName,
  RepNeeds,
  RepNextStep,
  RepSpark,
  RepYesterday,
} from './row-parts.js';
import classes from './rep-table.module.css';

export interface RepListProps {
  rows: readonly TodayRow[];
  view: RowsView;
  /** Undefined for who may not write notes. */
  onNote: ((rep: RepRef) => void) | undefined;
}

interface RepTableProps extends RepListProps {
  sort: TodaySort;
  desc: boolean;
  onSort: (sort: TodaySort, desc: boolean) => void;
}

const ROW_HEIGHT = 53;

/** One row per rep. Without quotas the columns that need one give way to the actuals. */
export function RepTable({ rows, view, onNote, sort, desc, onSort }: RepTableProps) {
  const { ref, indexes, before, after, measure } = useVirtualRows(rows.length, ROW_HEIGHT);
  const header = { sort, desc, onSort };
  const { hasQuotas, today } = view;
  return (
    <div className={classes.wrap}>
      <table className={`${table.table} ${classes.table}`} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">
          Reps, {today.metric.name}, {today.period.label}
        </caption>
        <thead>
          <tr>
            <SortHeader column="rep" label="Rep" {...header} />
            {hasQuotas ? <SortHeader column="status" label="Status" {...header} /> : null}
            {hasQuotas ? null : <SortHeader column="actual" label={today.metric.name} numeric {...header} />}
            <th scope="col" className={classes.bar}>
              {hasQuotas ? 'Quota and pace' : 'Against the best'}
            </th>
            {hasQuotas ? (
              <SortHeader
                column="attainment"
                label="Att."
                numeric
                className={classes.attainment}
                {...header}
              />
            ) : null}
            {hasQuotas ? <SortHeader column="gap" label="vs pace" numeric {...header} /> : null}
            {hasQuotas ? <SortHeader column="required" label="Needs/day" numeric {...header} /> : null}
            {view.hasLandings ? (
              <SortHeader
                column="odds"
                label="Likely finish"
                numeric
                className={classes.landing}
                {...header}
              />
            ) : null}
            <SortHeader column="yesterday" label="Last day" numeric className={classes.last} {...header} />
            {view.hasSparks ? (
              <th scope="col" className={classes.spark}>
                20 days
              </th>
            ) : null}
            {view.hasSteps ? (
              <th scope="col" className={classes.step}>
                Next step
              </th>
            ) : null}
            <th scope="col">
              <span className="visually-hidden">Note</span>
            </th>
          </tr>
        </thead>
        <tbody ref={(element) => void (ref.current = element)}>
          <Spacer height={before} />
          {indexes.map((index) => {
            const row = rows[index];
            return row ? (
              <Row key={row.rep.id} row={row} view={view} index={index} onNote={onNote} measure={measure} />
            ) : null;
          })}
          <Spacer height={after} />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<RepListProps, 'rows'> {
  row: TodayRow;
  index: number;
  measure: ((element: HTMLElement | null) => void) | undefined;
}

function Row({ row, view, index, onNote, measure }: RowProps) {
  const format = useFormat();
  const { unit } = view.today.metric;
  const { hasQuotas } = view;
  return (
    <tr className={classes.row} aria-rowindex={index + 2} data-index={index} ref={measure}>
      <th scope="row" className={classes.rep}>
        <RepName row={row} />
      </th>
      {hasQuotas ? (
        <td>
          <StatusBadge status={row.reading.status} />
        </td>
      ) : (
        <td data-numeric="true">
          <Measured of={row.reading.actual} as={(value) => format.value(value, unit)} />
        </td>
      )}
      <td className={classes.bar}>
        <RepBar row={row} view={view} />
      </td>
      {hasQuotas ? (
        <>
          <td data-numeric="true" className={classes.attainment}>
            <Measured of={row.reading.attainment} as={format.percent} />
          </td>
          <td data-numeric="true">
            <RepGap row={row} view={view} />
          </td>
          <td data-numeric="true">
            <RepNeeds row={row} view={view} />
          </td>
        </>
      ) : null}
      {view.hasLandings ? (
        <td data-numeric="true" className={classes.landing}>
          <RepLanding row={row} view={view} />
        </td>
      ) : null}
      <td data-numeric="true" className={classes.last}>
        <RepYesterday row={row} view={view} />
      </td>
      {view.hasSparks ? (
        <td className={classes.spark}>
          <RepSpark row={row} view={view} />
        </td>
      ) : null}
      {view.hasSteps ? (
        <td className={classes.step}>
          <RepNextStep row={row} />
        </td>
      ) : null}
      <td className={classes.note}>
        {onNote ? (
          <Button size="xs" aria-label={`Note about ${row.rep.name}`} onClick={() => onNote(row.rep)}>
            Note
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

function Spacer({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true">
      <td colSpan={11} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}
