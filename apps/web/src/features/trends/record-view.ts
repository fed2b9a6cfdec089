import { MISSING } from '@paceline/metrics';
import type { ChartTable } from '../../charts/chart-figure.js';
import type { RangePoint } from '../../charts/ranges.js';
import type { MetricRef, OutlookRecord } from '../../lib/api-types.js';
import type { Format } from '../../lib/format.js';

type Entry = OutlookRecord['entries'][number];

/** Where what came lies against its range. */
const sideOf = ({ inside, actual, likely }: Entry) =>
  inside ? 'inside' : actual > likely.high ? 'above' : 'below';

/** The points of the record: "August 2026: $280k came; $210k–$340k was forecast (8 in 10): inside". */
export const recordPoints = ({ entries }: OutlookRecord, { unit }: MetricRef, format: Format): RangePoint[] =>
  entries.map((entry) => ({
    key: entry.key,
    range: entry,
    actual: entry.actual,
    inside: entry.inside,
    words: `${entry.label}: ${format.value(entry.actual, unit)} came; ${format.range(entry.likely.low, entry.likely.high, unit)} was forecast (8 in 10): ${sideOf(entry)}`,
  }));

/** The same numbers as a table. */
export function recordTable({ entries }: OutlookRecord, { unit }: MetricRef, format: Format): ChartTable {
  const range = (of: Entry['half']) => (of ? format.range(of.low, of.high, unit) : MISSING);
  return {
    columns: [
      { label: 'Period' },
      { label: 'Forecast, 8 in 10', numeric: true },
      { label: 'Forecast, 5 in 10', numeric: true },
      { label: 'Came', numeric: true },
      { label: 'Against 8 in 10' },
    ],
    rows: entries.map((entry) => ({
      key: entry.key,
      cells: [
        entry.label,
        range(entry.likely),
        range(entry.half),
        format.full(entry.actual, unit),
        sideOf(entry),
      ],
    })),
  };
}
