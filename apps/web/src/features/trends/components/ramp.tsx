import { ChartFigure } from '../../../charts/chart-figure.js';
import { RampBars } from '../../../charts/ramp-bars.js';
import type { RampResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Section } from '../../../ui/section.js';
import { fullQuotaText, rampBars, rampTable } from '../ramp-view.js';

const RAMPED = 0.8;
const STEP = 0.25;

/** How long new reps take until they bring what a ramped rep is asked for. */
export function Ramp({ ramp }: { ramp: RampResponse }) {
  const format = useFormat();
  if (ramp.needs !== null) return <Section title="Ramp" text={ramp.needs} children={null} />;
  const largest = Math.max(
    1,
    ...ramp.months.flatMap(({ productivity, fitted, few }) => [few ? 0 : (productivity ?? 0), fitted ?? 0]),
  );
  const max = Math.ceil(largest / STEP) * STEP;
  return (
    <Section title="Ramp">
      <ChartFigure
        title={ramp.text}
        desc={`Of a full quota, by month of tenure: dash what reps brought together, bar the closest curve that never falls, hatched with fewer than three reps. Lines at 80% and 100%. ${fullQuotaText(ramp, format)}`}
        table={rampTable(ramp, format)}
        level={3}
      >
        <RampBars
          bars={rampBars(ramp, format)}
          max={max}
          maxLabel={format.percent(max)}
          lines={[RAMPED, 1]}
          label={`Ramp, ${ramp.metric.name} by month of tenure`}
        />
      </ChartFigure>
    </Section>
  );
}
