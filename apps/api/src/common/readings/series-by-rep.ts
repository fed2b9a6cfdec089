import { dayNumber } from '@paceline/metrics';
import { DAYS_PER_REP, type RepTotals } from '../facts/totals.query.js';
import type { DailyValues, WorldWindow } from './world-window.js';

/** Daily values by rep and metric key. */
export type SeriesByRep = ReadonlyMap<number, ReadonlyMap<string, DailyValues>>;

/** Lays the rows out as one array of all days of the window per rep and metric. Metrics without a key are left out. */
export function seriesByRep(
  totals: readonly RepTotals[],
  { from, to }: WorldWindow,
  keyOf: ReadonlyMap<number, string>,
): SeriesByRep {
  const first = dayNumber(from);
  const length = Math.max(0, dayNumber(to) - first + 1);
  const byRep = new Map<number, Map<string, DailyValues>>();
  for (const { metricId, keys, values } of totals) {
    const metric = keyOf.get(metricId);
    if (metric === undefined) continue;
    for (const [row, key] of keys.entries()) {
      const rep = Math.floor(key / DAYS_PER_REP);
      const own = byRep.get(rep) ?? new Map<string, DailyValues>();
      byRep.set(rep, own);
      const series = own.get(metric) ?? { first, values: new Float64Array(length) };
      own.set(metric, series);
      series.values[key % DAYS_PER_REP] = values[row] ?? 0;
    }
  }
  return byRep;
}
