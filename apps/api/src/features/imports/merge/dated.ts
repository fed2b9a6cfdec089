import type { Dated } from './roster.types.js';

/**
 * From this day on it is `value`: what was known of later days gives way. The first value known holds as far back
 * as known.
 *
 * setFrom([], 'A', '2026-03-01') is A since ever; then setFrom(…, 'B', '2026-04-01') adds B from April on.
 */
export function setFrom<T>(
  history: readonly Dated<T>[],
  value: T,
  from: string,
  equal: (a: T, b: T) => boolean,
): Dated<T>[] {
  const before = history.filter((entry) => entry.from === null || entry.from < from);
  const last = before.at(-1);
  if (last === undefined) return [{ from: history.length === 0 ? null : from, value }];
  return equal(last.value, value) ? before : [...before, { from, value }];
}

/** The history cut at the day somebody was hired; unchanged without one. */
export function startingAt<T>(history: readonly Dated<T>[], hireDay: string | null): Dated<T>[] {
  if (hireDay === null) return [...history];
  const firstAfter = history.findIndex((entry) => entry.from !== null && entry.from > hireDay);
  const current = firstAfter === -1 ? history.length - 1 : Math.max(firstAfter - 1, 0);
  return history
    .slice(current)
    .map((entry, place) => (place === 0 ? { ...entry, from: hireDay } : { ...entry }));
}
