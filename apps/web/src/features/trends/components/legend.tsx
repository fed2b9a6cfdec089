import type { OutlookView } from '../outlook-view.js';
import classes from './legend.module.css';

/** How to read the columns: once for all charts of the page. */
export function Legend({ trends, outlook }: OutlookView) {
  const series = outlook ? [outlook.total, ...outlook.panels] : [];
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
      {series.some(({ steps }) => steps.some(({ half }) => half)) ? (
        <li>
          <span className={classes.band} aria-hidden="true" />
          Forecast: light 8 in 10, dark 5 in 10
        </li>
      ) : null}
      {series.some(({ changes }) => changes.length > 0) ? <li>▲▼ Level changed</li> : null}
    </ul>
  );
}
