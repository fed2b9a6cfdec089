import { compareDays } from '../days/compare-days.js';
import { localDay } from '../days/local-day.js';
import { orderChanges } from './order-changes.js';
import type { TotalChange } from './total-change.js';

/** A closed day whose total was told and then changed. */
export interface Restatement {
  readonly day: string;
  readonly before: number;
  readonly after: number;
  readonly importId: number | null;
  readonly cause: NonNullable<TotalChange['cause']>;
  /** When, in ISO 8601. */
  readonly at: string;
}

/**
 * What was told of closed days and has changed since, one entry per day and import. The first telling after a day's end
 * restates nothing, nor does what was recorded on the day itself: it was not over. A total that ends where it began in
 * one import is left out.
 * @param changes every record of the days in question from the first on, of all series that are added up, in any order
 * @param zone whose midnight closes a day
 * @returns by day, then in the order recorded
 * @example Monday 42 told on Tuesday by import 112, 47 on Thursday by 118: [{ before: 42, after: 47, importId: 118 }]
 */
export function restatements(changes: readonly TotalChange[], zone: string): Restatement[] {
  const byDay = new Map<string, TotalChange[]>();
  for (const change of orderChanges(changes)) {
    const sameDay = byDay.get(change.day);
    if (sameDay) sameDay.push(change);
    else byDay.set(change.day, [change]);
  }
  const days = [...byDay.keys()].sort(compareDays);
  return days.flatMap((day) => restatementsOfDay(day, byDay.get(day) ?? [], zone));
}

function restatementsOfDay(day: string, changes: readonly TotalChange[], zone: string): Restatement[] {
  const told = new Set<string>();
  const restated: Restatement[] = [];
  let total = 0;
  for (const batch of batchesOf(changes)) {
    const [{ at, importId, cause = 'import' }] = batch as [TotalChange];
    const closed = localDay(Date.parse(at), zone) > day;
    let difference = 0;
    let added = 0;
    for (const { series = '', before, after, toldBefore } of batch) {
      const change = (after ?? 0) - (before ?? 0);
      added += change;
      if (closed && (toldBefore ?? told.has(series))) difference += change;
    }
    if (closed) for (const { series = '' } of batch) told.add(series);
    if (difference !== 0)
      restated.push({ day, before: total, after: total + difference, importId, cause, at });
    total += added;
  }
  return restated;
}

/** Neighbouring records of one import and cause: an import is told as one. */
function batchesOf(changes: readonly TotalChange[]): TotalChange[][] {
  const batches: TotalChange[][] = [];
  for (const change of changes) {
    const last = batches[batches.length - 1];
    const first = last?.[0];
    const same = first && first.importId === change.importId && first.cause === change.cause;
    if (last && same && first.at === change.at) last.push(change);
    else batches.push([change]);
  }
  return batches;
}
