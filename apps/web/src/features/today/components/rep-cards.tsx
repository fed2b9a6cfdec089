import { REACHABILITY_WORDS } from '@paceline/metrics';
import { Button } from '@mantine/core';
import type { TodayRow } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Measured } from '../../../ui/measured.js';
import { StatusBadge } from '../../../ui/status-badge.js';
import { useVirtualRows } from '../../../ui/virtual-rows.js';
import type { RowsView } from '../row-view.js';
import { RepBar, RepGap, RepLanding, RepName, RepNextStep } from './row-parts.js';
import type { RepListProps } from './rep-table.js';
import classes from './rep-cards.module.css';

const CARD_HEIGHT = 190;

/** The same rows as cards, for a phone: name and status, bar and gap, what is needed, next step, note. */
export function RepCards({ rows, view, onNote }: RepListProps) {
  const { ref, indexes, before, after, measure } = useVirtualRows(rows.length, CARD_HEIGHT);
  return (
    <ul
      className={classes.list}
      style={{ paddingTop: before, paddingBottom: after }}
      ref={(element) => void (ref.current = element)}
    >
      {indexes.map((index) => {
        const row = rows[index];
        return row ? (
          <li key={row.rep.id} className={classes.card} data-index={index} ref={measure}>
            <Card row={row} view={view} onNote={onNote} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

function Card({ row, view, onNote }: { row: TodayRow; view: RowsView; onNote: RepListProps['onNote'] }) {
  const format = useFormat();
  const { unit } = view.today.metric;
  const { reading } = row;
  const reach = view.reach.get(row.rep.id);
  return (
    <>
      <div className={classes.head}>
        <div>
          <RepName row={row} />
        </div>
        {view.hasQuotas ? (
          <StatusBadge status={reading.status} />
        ) : (
          <b>
            <Measured of={reading.actual} as={(value) => format.value(value, unit)} />
          </b>
        )}
      </div>
      <div className={classes.pace}>
        <div className={classes.bar}>
          <RepBar row={row} view={view} />
        </div>
        {view.hasQuotas ? (
          <div className={classes.gap}>
            <RepGap row={row} view={view} />
          </div>
        ) : null}
      </div>
      {reading.requiredPerDay.value === null || reading.requiredPerDay.value === 0 ? null : (
        <p className={classes.needs}>
          Needs {format.value(reading.requiredPerDay.value, unit)} a working day
          {reach?.verdict ? `: ${REACHABILITY_WORDS[reach.verdict].toLowerCase()}` : ''}
        </p>
      )}
      {view.hasLandings ? (
        <div className={classes.landing}>
          <span className={classes.label}>Likely finish</span>
          <span>
            <RepLanding row={row} view={view} />
          </span>
        </div>
      ) : null}
      <div>
        <RepNextStep row={row} />
      </div>
      {onNote ? (
        <Button
          className={classes.note}
          aria-label={`Note about ${row.rep.name}`}
          onClick={() => onNote(row.rep)}
        >
          Note
        </Button>
      ) : null}
    </>
  );
}
