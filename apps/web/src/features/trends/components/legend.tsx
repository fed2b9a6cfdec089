import type { TrendsResponse } from '../../../lib/api-types.js';
import classes from './legend.module.css';

/** How to read the columns: once for all charts of the page. */
export function Legend({ trends }: { trends: TrendsResponse }) {
  const points = [trends.total, ...trends.panels].flatMap((panel) => panel.points);
  return (
    <ul className={classes.legend} aria-label="Legend">
      <li>
        <span className={classes.whole} aria-hidden="true" />
        {trends.metric.name}
      </li>
      {points.some(({ complete, value }) => !complete && value.value !== null) ? (
        <li>
          <span className={classes.partial} aria-hidden="true" />
          Not over yet
        </li>
      ) : null}
      {points.some(({ quota }) => quota.value !== null) ? (
        <li>
          <span className={classes.quota} aria-hidden="true" />
          Quota
        </li>
      ) : null}
    </ul>
  );
}
