import { orderChanges } from './order-changes.js';
import type { TotalChange } from './total-change.js';

/**
 * The days' totals as they were known at an instant: what pages showed then. Two clocks: `asOf` cuts the days counted,
 * `knownAt` cuts what had been recorded. Nothing recorded after `knownAt` plays a part.
 * @param knownAt an instant in ISO 8601, included; null: everything
 * @param asOf the last day; null: all days
 * @returns the total of each day that had a row, summed over the series
 * @example Monday 42 recorded on Tuesday, 47 on Thursday: known at Wednesday noon { Monday: 42 }
 */
export function seriesKnownAt(
  changes: readonly TotalChange[],
  knownAt: string | null,
  asOf: string | null = null,
): Map<string, number> {
  const until = knownAt === null ? Infinity : Date.parse(knownAt);
  const known = changes.filter(({ at, day }) => Date.parse(at) <= until && (asOf === null || day <= asOf));
  const latest = new Map<string, TotalChange>();
  for (const change of orderChanges(known)) latest.set(`${change.day} ${change.series ?? ''}`, change);
  const totals = new Map<string, number>();
  for (const { day, after } of latest.values())
    if (after !== null) totals.set(day, (totals.get(day) ?? 0) + after);
  return totals;
}
