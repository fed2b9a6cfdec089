import { niceMax } from '../../../charts/nice-max.js';
import { useFormat } from '../../../lib/format.js';
import { Section } from '../../../ui/section.js';
import { mostExpected, type OutlookView } from '../outlook-view.js';
import { isRanked } from '../trends-view.js';
import { TeamPanel } from './team-panel.js';
import classes from './panels.module.css';

/** A panel per team below (of a team without teams: per rep), the weakest first, all on one scale. */
export function Panels({ trends, outlook }: OutlookView) {
  const format = useFormat();
  const { panels, metric, scaleMax } = trends;
  if (panels.length === 0) return null;
  const max = niceMax(Math.max(scaleMax ?? 0, mostExpected(outlook?.panels ?? [])));
  const note = outlook?.note ? ` ${outlook.note}` : '';
  const what = panels[0]?.rep ? 'Reps' : 'Teams';
  return (
    <Section
      title={isRanked(trends) ? `${what}, weakest first` : what}
      text={`One scale for all: 0 to ${format.value(max, metric.unit)}.${note}`}
    >
      <ul className={classes.grid}>
        {panels.map((panel) => (
          <li key={panel.rep?.id ?? panel.team?.id} className={classes.panel}>
            <TeamPanel trends={trends} outlook={outlook} panel={panel} max={max} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
