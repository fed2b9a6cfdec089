import { MISSING } from '@paceline/metrics';
import { ChartFigure } from '../../../charts/chart-figure.js';
import { DeviationBars } from '../../../charts/deviation-bars.js';
import type { TodayResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { deviationFinding } from '../deviation-finding.js';
import classes from './deviation-chart.module.css';

/** The team's distance from pace on each of the last working days. */
export function DeviationChart({ today }: { today: TodayResponse }) {
  const format = useFormat();
  const { deviation, metric } = today;
  if (deviation.every(({ gap }) => gap === null)) return null;
  const text = (gap: number | null) => (gap === null ? 'waiting for data' : format.delta(gap, metric.unit));
  const finding = deviationFinding(deviation, metric, format);
  return (
    <ChartFigure
      title={finding}
      desc={`${metric.name} against pace at the end of each of the last ${deviation.length} working days; below the line is behind.`}
      table={{
        columns: [{ label: 'Day' }, { label: 'Against pace', numeric: true }],
        rows: deviation.map(({ day, gap }) => ({
          key: day,
          cells: [format.day(day), gap === null ? MISSING : format.full(gap, metric.unit)],
        })),
      }}
    >
      <DeviationBars
        label={`${finding}. Day by day in the table.`}
        points={deviation.map(({ day, gap }) => ({
          key: day,
          value: gap,
          label: `${format.dayShort(day)}: ${text(gap)}`,
        }))}
      />
      <div className={classes.ends} aria-hidden="true">
        <span>{format.dayShort(deviation[0]?.day ?? null)}</span>
        <span>{format.dayShort(deviation.at(-1)?.day ?? null)}</span>
      </div>
    </ChartFigure>
  );
}
