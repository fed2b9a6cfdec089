import { useCurrentView } from '../../lib/current-view.js';
import { useFormat } from '../../lib/format.js';
import classes from './freshness.module.css';

/** How far the data reaches and how much of the period is over; ◆ when days are missing. */
export function Freshness() {
  const { coveredTo, period, staleDays, asOf, defaultAsOf } = useCurrentView();
  const format = useFormat();
  if (!asOf && !coveredTo) return null;
  const stale = asOf === defaultAsOf && (staleDays ?? 0) > 1;
  return (
    <p className={classes.fresh} data-stale={stale}>
      {stale ? <span aria-hidden="true">◆ </span> : null}
      {coveredTo ? `Data to ${format.dayShort(coveredTo)}` : 'No data yet'}
      {period && asOf ? ` · day ${period.closedWorkingDays} of ${period.workingDays} closed` : ''}
    </p>
  );
}
