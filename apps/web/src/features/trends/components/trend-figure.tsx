import type { ReactNode } from 'react';
import { ChartFigure } from '../../../charts/chart-figure.js';
import { Columns } from '../../../charts/columns.js';
import type { OutlookResponse, TrendPanel, TrendsResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { seriesOf, withOutlook } from '../outlook-view.js';
import { columnsOf, firstShown, tableOf, ticksOf } from '../trends-view.js';

import { OutlookNotes } from './outlook-notes.js';
import classes from './trend-figure.module.css';

const TOTAL_LABELS = 8;

interface TrendFigureProps {
  trends: TrendsResponse;
  /** Undefined until it is there. */
  outlook: OutlookResponse | undefined;
  panel: TrendPanel;
  /** The top of the scale, in the metric's unit. */
  max: number;
  name: string;
  desc: string;
  eyebrow?: ReactNode;
}

/** One panel: the equal parts compared as title, the columns, their table. The first, of all together, is taller. */
export function TrendFigure({ trends, outlook, panel, max, name, desc, eyebrow }: TrendFigureProps) {
  const format = useFormat();
  const { metric } = trends;
  const series = seriesOf(outlook, panel);
  const points = withOutlook(panel.points.slice(firstShown(trends)), series);
  return (
    <div className={classes.figure}>
      <ChartFigure
        title={panel.comparison.text}
        desc={desc}
        table={tableOf(points, metric, format)}
        level={eyebrow ? 3 : 2}
        eyebrow={eyebrow}
        name={name}
      >
        <Columns
          points={columnsOf(points, metric, format)}
          max={max}
          maxLabel={format.value(max, metric.unit)}
          ticks={ticksOf(points, eyebrow ? 0 : TOTAL_LABELS)}
          label={`${name}, ${metric.name} by period`}
          tall={!eyebrow}
        />
      </ChartFigure>
      {series ? <OutlookNotes series={series} brief={eyebrow !== undefined} /> : null}
    </div>
  );
}
