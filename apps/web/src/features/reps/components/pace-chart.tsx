import { MISSING } from '@paceline/metrics';
import { lazy, Suspense } from 'react';
import { ChartFigure } from '../../../charts/chart-figure.js';
import type { RepPaceResponse } from '../../../lib/api-types.js';
import { useFormat, type Format } from '../../../lib/format.js';
import { Skeleton } from '../../../ui/skeleton.js';

const BurnUp = lazy(() =>
  import('../../../charts/burn-up.js').then(({ BurnUp: chart }) => ({ default: chart })),
);

/** The period's burn-up: actual against pace and quota, with its table twin. A ratio has none. */
export function PaceChart({ pace }: { pace: RepPaceResponse }) {
  const format = useFormat();
  const { days, metric, period, reading } = pace;
  if (days.every(({ cumulative, pace: expected }) => cumulative === null && expected === null)) return null;
  const full = (value: number | null) => (value === null ? MISSING : format.full(value, metric.unit));
  const title = finding(pace, format);
  const hasPace = days.some(({ pace: expected }) => expected !== null);
  return (
    <ChartFigure
      title={title}
      desc={`${metric.name} added up over ${period.label}${hasPace ? ', against pace and quota' : ''}.`}
      table={{
        columns: [
          { label: 'Day' },
          { label: metric.name, numeric: true },
          { label: 'So far', numeric: true },
          { label: 'Pace', numeric: true },
        ],
        rows: days.map(({ day, actual, cumulative, pace: expected }) => ({
          key: day,
          cells: [format.day(day), full(actual), full(cumulative), full(expected)],
        })),
      }}
    >
      <Suspense fallback={<Skeleton height={260} />}>
        <BurnUp
          points={days.map(({ day, cumulative, pace: expected }) => ({
            day,
            actual: cumulative,
            pace: expected,
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
