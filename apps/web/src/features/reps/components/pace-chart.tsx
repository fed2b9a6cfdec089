import { MISSING } from '@paceline/metrics';
import { lazy, Suspense } from 'react';
import { ChartFigure } from '../../../charts/chart-figure.js';
import type { Landing, RepPaceResponse } from '../../../lib/api-types.js';
import { useFormat, type Format } from '../../../lib/format.js';
import { Skeleton } from '../../../ui/skeleton.js';

type Interval = Landing['interval80'];

const BurnUp = lazy(() =>
  import('../../../charts/burn-up.js').then(({ BurnUp: chart }) => ({ default: chart })),
);

/** The period's burn-up: actual against pace and quota, and where it is likely to end. A ratio has none. */
export function PaceChart({ pace }: { pace: RepPaceResponse }) {
  const format = useFormat();
  const { days, metric, period, reading } = pace;
  if (days.every(({ cumulative, pace: expected }) => cumulative === null && expected === null)) return null;
  const full = (value: number | null) => (value === null ? MISSING : format.full(value, metric.unit));
  const title = finding(pace, format);
  const hasPace = days.some(({ pace: expected }) => expected !== null);
  const hasBand = days.some(({ likely }) => likely !== null);
  const span = (interval: Interval | undefined) =>
    interval ? `${full(interval.low)}–${full(interval.high)}` : MISSING;
  const band = hasBand ? '; the bands hold the rest 8 and 5 times in 10' : '';
  return (
    <ChartFigure
      title={title}
      desc={`${metric.name} added up over ${period.label}${hasPace ? ', against pace and quota' : ''}${band}.`}
      table={{
        columns: [
          { label: 'Day' },
          { label: metric.name, numeric: true },
          { label: 'So far', numeric: true },
          { label: 'Pace', numeric: true },
          ...(hasBand
            ? [
                { label: 'Likely (8 in 10)', numeric: true },
                { label: 'Likely (5 in 10)', numeric: true },
              ]
            : []),
        ],
        rows: days.map(({ day, actual, cumulative, pace: expected, likely }) => ({
          key: day,
          cells: [
            format.day(day),
            full(actual),
            full(cumulative),
            full(expected),
            ...(hasBand ? [span(likely?.interval80), span(likely?.interval50)] : []),
          ],
        })),
      }}
    >
      <Suspense fallback={<Skeleton height={260} />}>
        <BurnUp
          points={days.map(({ day, cumulative, pace: expected, likely }) => ({
            day,
            actual: cumulative,
            pace: expected,
            likely80: likely && [likely.interval80.low, likely.interval80.high],
            likely50: likely && [likely.interval50.low, likely.interval50.high],
          }))}
          target={reading.quota.value}
          value={(value) => format.value(value, metric.unit)}
          day={format.dayShort}
          label={title}
        />
      </Suspense>
    </ChartFigure>
  );
}

function finding({ reading, metric, asOf }: RepPaceResponse, format: Format): string {
  const day = format.dayShort(reading.coveredTo ?? asOf);
  if (reading.gap.value === null) return `${format.value(reading.actual.value, metric.unit)} by ${day}`;
  const distance = format.value(Math.abs(reading.gap.value), metric.unit);
  if (reading.gap.value === 0) return `Exactly on pace on ${day}`;
  return `${distance} ${reading.gap.value < 0 ? 'behind' : 'ahead of'} pace on ${day}`;
}
