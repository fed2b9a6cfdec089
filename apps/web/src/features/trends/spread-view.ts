import { MISSING } from '@paceline/metrics';
import type { ChartTable } from '../../charts/chart-figure.js';
import type { SpreadQuarter, SpreadResponse } from '../../lib/api-types.js';
import type { Format } from '../../lib/format.js';

/** Attainments above this are drawn at the end of the axis: one windfall must not flatten all the others. */
const MOST = 2.5;
const STEP = 0.25;

/** The end of the attainment axis: a round part of the quota that holds nearly everybody, at least one and a quarter. */
export function attainmentMax({ quarters }: SpreadResponse): number {
  const largest = Math.max(
    1.25,
    ...quarters.flatMap(({ attainments, dots }) => [
      attainments?.p90 ?? 0,
      ...dots.map((dot) => dot.attainment),
    ]),
  );
  return Math.min(MOST, Math.ceil(largest / STEP) * STEP);
}

/** The same numbers as a table, a row per quarter. */
export function spreadTable({ quarters }: SpreadResponse, format: Format): ChartTable {
  const columns: { label: string; cell: (quarter: SpreadQuarter) => string }[] = [
    { label: 'Reps with a quota', cell: ({ attainments: a }) => (a ? format.count(a.count) : MISSING) },
    { label: 'At 100%', cell: ({ attainments: a }) => (a ? format.count(a.reached) : MISSING) },
    { label: 'At 80%', cell: ({ attainments: a }) => (a ? format.count(a.near) : MISSING) },
    { label: 'At 50%', cell: ({ attainments: a }) => (a ? format.count(a.half) : MISSING) },
    { label: 'Lowest tenth below', cell: ({ attainments: a }) => format.percent(a?.p10 ?? null) },
    { label: 'Middle', cell: ({ attainments: a }) => format.percent(a?.median ?? null) },
    { label: 'Top tenth above', cell: ({ attainments: a }) => format.percent(a?.p90 ?? null) },
    {
      label: 'Top fifth carries',
      cell: ({ concentration: c }) => (c ? withRange(c.topShare, (value) => format.percent(value)) : MISSING),
    },
    { label: 'By chance', cell: ({ concentration: c }) => format.percent(c?.chance?.topShare ?? null) },
    {
      label: 'Gini',
      cell: ({ concentration: c }) => (c ? withRange(c.gini, twoDecimals) : MISSING),
    },
    {
      label: 'Gini by chance',
      cell: ({ concentration: c }) => (c?.chance ? twoDecimals(c.chance.gini) : MISSING),
    },
  ];
  return {
    columns: [{ label: 'Quarter' }, ...columns.map(({ label }) => ({ label, numeric: true }))],
    rows: quarters.map((quarter) => ({
      key: quarter.key,
      cells: [quarter.label, ...columns.map(({ cell }) => cell(quarter))],
    })),
  };
}

const twoDecimals = (value: number) => value.toFixed(2);

/** "57% (48% to 67%)": the range holds it 8 times in 10. */
const withRange = (
  { value, low, high }: { value: number; low: number; high: number },
  write: (value: number) => string,
) => `${write(value)} (${write(low)} to ${write(high)})`;
