import type { OutlookSeries } from '../../../lib/api-types.js';
import classes from './outlook-notes.module.css';

interface OutlookNotesProps {
  series: OutlookSeries;
  /** In a small panel: where it is heading, and the next period; how that was worked out is said once, above. */
  brief: boolean;
}

/** Under a chart: where the series is heading, what comes next, when its level changed, and how that is known. */
export function OutlookNotes({ series, brief }: OutlookNotesProps) {
  const { trend, steps, changes, method, methodText } = series;
  const next = steps.find(({ begun }) => !begun);
  return (
    <ul className={classes.notes}>
      <li data-note="trend">
        <span aria-hidden="true">{SHAPES[trend.direction ?? 'unclear']}</span> {trend.text}
      </li>
      {next ? (
        <li data-note="next">
          {next.label}: {next.text.charAt(0).toLowerCase() + next.text.slice(1)}
        </li>
      ) : null}
      {brief ? null : changes.map(({ day, text }) => <li key={day}>{text}</li>)}
      {brief && method !== null ? null : <li data-note="method">{methodText}</li>}
    </ul>
  );
}

const SHAPES = { rising: '↗', falling: '↘', unclear: '→' };
