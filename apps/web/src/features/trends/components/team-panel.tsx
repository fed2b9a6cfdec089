import { Link } from '@tanstack/react-router';
import type { Reading, TrendPanel, TrendsResponse } from '../../../lib/api-types.js';
import { useFilters } from '../../../lib/filters.js';
import { useFormat, type Format } from '../../../lib/format.js';
import { StatusBadge } from '../../../ui/status-badge.js';
import type { OutlookView } from '../outlook-view.js';
import { TrendFigure } from './trend-figure.js';
import classes from './team-panel.module.css';

interface TeamPanelProps extends OutlookView {
  panel: TrendPanel;
  max: number;
}

/** A team: status and distance to pace in the period, its columns, and the way to its Today and to its parts. */
export function TeamPanel({ trends, outlook, panel, max }: TeamPanelProps) {
  const format = useFormat();
  const [{ asOf }] = useFilters();
  const { metric, period } = trends;
  const { rep, team, latest } = panel;
  const name = rep?.name ?? team?.name ?? '';
  // Same metric and period on the other page, also where its own defaults would be others.
  const same = { metric: metric.key, period: period.key, asOf };
  return (
    <>
      <TrendFigure
        trends={trends}
        outlook={outlook}
        panel={panel}
        max={max}
        name={name}
        desc={latest ? againstPace(latest, trends, format) : ''}
        eyebrow={
          <>
            {rep ? (
              <Link
                to="/reps/$repId"
                params={{ repId: String(rep.id) }}
                search={same}
                className={classes.name}
              >
                {name}
              </Link>
            ) : (
              <Link to="/today" search={{ ...same, team: team?.id }} className={classes.name}>
                {name}
              </Link>
            )}
            {latest ? <StatusBadge status={latest.status} /> : null}
          </>
        }
      />
      {team && !rep ? (
        <Link to="/trends" search={{ ...same, team: team.id }} className={classes.parts}>
          Break down<span className="visually-hidden"> {name}</span>
        </Link>
      ) : null}
    </>
  );
}

/** "Q4 2026: 56% of the quota, $15k behind pace"; without a quota what was done. */
function againstPace(
  { actual, attainment, gap }: Reading,
  { metric, period }: TrendsResponse,
  format: Format,
): string {
  const start = `${period.label}: `;
  if (attainment.value === null)
    return actual.value === null
      ? `${start}waiting for data`
      : `${start}${format.value(actual.value, metric.unit)}, no quota`;
  const share = `${start}${format.percent(attainment.value)} of the quota`;
  if (gap.value === null) return share;
  const distance = format.value(Math.abs(gap.value), metric.unit);
  return `${share}, ${distance} ${gap.value < 0 ? 'behind' : 'ahead of'} pace`;
}
