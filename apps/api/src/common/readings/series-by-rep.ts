import { dayNumber } from '@paceline/metrics';
import type { RepTotals } from '../facts/totals.query.js';
import type { DailyValues, WorldWindow } from './world-window.js';

/** Daily values by rep and metric key. */
export type SeriesByRep = ReadonlyMap<number, ReadonlyMap<string, DailyValues>>;

/** Lays the rows out as one array of all days of the window per rep and metric. Metrics without a key are left out. */
export function seriesByRep(
  { reps, metrics, offsets, values }: RepTotals,
  { from, to }: WorldWindow,
  keyOf: ReadonlyMap<number, string>,
): SeriesByRep {
  const first = dayNumber(from);
  const length = Math.max(0, dayNumber(to) - first + 1);
  const byRep = new Map<number, Map<string, DailyValues>>();
  for (let row = 0; row < reps.length; row++) {
    const key = keyOf.get(metrics[row] ?? 0);
    if (key === undefined) continue;
    const rep = reps[row] ?? 0;
    const own = byRep.get(rep) ?? new Map<string, DailyValues>();
    byRep.set(rep, own);
    const series = own.get(key) ?? { first, values: new Float64Array(length) };
    own.set(key, series);
    series.values[offsets[row] ?? 0] = values[row] ?? 0;
  }
  return byRep;
}
