import { ChartFigure } from '../../../charts/chart-figure.js';
import { niceMax } from '../../../charts/nice-max.js';
import { Ranges } from '../../../charts/ranges.js';
import type { OutlookResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Section } from '../../../ui/section.js';
import { recordPoints, recordTable } from '../record-view.js';
import { ticksOf } from '../trends-view.js';

const LABELS = 6;

/** Can the forecast be trusted? What it said of the last periods before each began, against what came. */
export function ForecastRecord({ outlook }: { outlook: OutlookResponse }) {
  const format = useFormat();
  const { record, metric, grain, total } = outlook;
  if (record.text === null)
    return <Section title="Forecast record" text={`No record yet. ${total.methodText}`} children={null} />;
  const points = recordPoints(record, metric, format);
  const max = niceMax(Math.max(...record.entries.flatMap(({ likely, actual }) => [likely.high, actual])));
  return (
    <Section title="Forecast record">
      <ChartFigure
        title={record.text}
        desc={`Bands: what was said of each ${grain} before it began, from what was known then. Disc: it came inside the light band; diamond: outside.`}
        table={recordTable(record, metric, format)}
        level={3}
      >
        <Ranges
          points={points}
          max={max}
          maxLabel={format.value(max, metric.unit)}
          ticks={ticksOf(record.entries, LABELS)}
          label={`Forecast record, ${metric.name} by ${grain}`}
        />
      </ChartFigure>
    </Section>
  );
}
