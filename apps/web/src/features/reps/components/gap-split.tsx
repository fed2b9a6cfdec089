import { MISSING } from '@paceline/metrics';
import { ChartFigure } from '../../../charts/chart-figure.js';
import { PartBars } from '../../../charts/part-bars.js';
import type { Explanation, GapSplit as Split, RepGapResponse } from '../../../lib/api-types.js';
import { useFormat, type Format } from '../../../lib/format.js';
import { SeeMath } from '../../../ui/see-math.js';
import classes from './gap.module.css';

type PartAnswer = Split['parts'][number];

/** What the gap to pace is made of: the parts add up to it, and at most one is said in words. */
export function GapSplit(props: {
  split: Split;
  metric: RepGapResponse['metric'];
  math: readonly Explanation[];
}) {
  const { split, metric, math } = props;
  const format = useFormat();
  const amount = (value: number) => format.delta(value, metric.unit);
  const exact = (value: number | null) => (value === null ? MISSING : signed(value, metric.unit, format));
  return (
    <div className={classes.split}>
      <ChartFigure
        title={split.text}
        desc={`${amount(split.gap)} against pace, by what it is due to; ${comparedWith(split)}. Lines show 8 in 10.`}
        table={{
          columns: [
            { label: 'Due to' },
            { label: 'Part', numeric: true },
            { label: '8 in 10', numeric: true },
            { label: 'As it is', numeric: true },
            { label: 'Asked, or in the role', numeric: true },
          ],
          rows: [
            ...split.parts.map((part) => ({
              key: part.key,
              cells: [
                part.name,
                exact(part.amount),
                rangeOf(part) ? `${exact(part.low)} to ${exact(part.high)}` : MISSING,
                factor(part.actual, part, format),
                factor(part.reference, part, format),
              ],
            })),
            { key: 'gap', cells: ['Gap to pace', exact(split.gap), MISSING, MISSING, MISSING] },
          ],
        }}
      >
        <PartBars
          label="Parts of the gap"
          parts={split.parts.map((part) => ({
            key: part.key,
            name: part.name,
            value: part.amount,
            text: amount(part.amount),
            range: rangeOf(part),
            main: part.key === split.main,
          }))}
        />
        <p className={classes.sum}>
          <span>Gap to pace</span>
          <SeeMath of="gapSplit" math={math}>
            {amount(split.gap)}
          </SeeMath>
        </p>
      </ChartFigure>
    </div>
  );
}

/** What is counted has an interval of one point. */
function rangeOf({ low, high }: PartAnswer): readonly [number, number] | null {
  return low === null || high === null || high === low ? null : [low, high];
}

const factor = (value: number | null, { unit }: PartAnswer, format: Format): string =>
  value === null ? MISSING : format.exact(value, unit);

function signed(value: number, unit: RepGapResponse['metric']['unit'], format: Format): string {
  const text = format.exact(value, unit);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function comparedWith({ peers }: Split): string {
  if (peers.jobRole !== null) return `compared with ${peers.reps} reps of the role ${peers.jobRole}`;
  if (peers.reps === 1) return 'compared with the own rates, as there are too few peers';
  return `compared with ${peers.reps} reps, as fewer than five have the role`;
}
