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
    const places = placesOf(keys);
    // One block of memory for all reps: thousands of small ones would cost more than what is in them.
    const all = new Float64Array(places.size * length);
    for (const [rep, place] of places) {
      const own = byRep.get(rep) ?? new Map<string, DailyValues>();
      byRep.set(rep, own);
      own.set(metric, { first, values: all.subarray(place * length, (place + 1) * length) });
    }
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0;
      const place = places.get(Math.floor(key / DAYS_PER_REP)) ?? 0;
      all[place * length + (key % DAYS_PER_REP)] = values[row] ?? 0;
    }
  }
  return byRep;
}

/** The reps in these keys, numbered as they come. */
function placesOf(keys: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const key of keys) {
    const rep = Math.floor(key / DAYS_PER_REP);
    if (!places.has(rep)) places.set(rep, places.size);
  }
  return places;
}
