import type { Status, TodayRow } from '../../lib/api-types.js';
import { STATUSES } from '../../ui/status.js';
import type { TodaySearch, TodaySort } from './today.search.js';

type Key = (row: TodayRow) => number | string | null;

// Each column's natural order puts the rows to look at first; `desc` turns it round.
const KEYS: Record<TodaySort, Key> = {
  gap: (row) => row.reading.gap.value,
  rep: (row) => row.rep.name,
  status: (row) => STATUSES.indexOf(row.reading.status),
  attainment: (row) => row.reading.attainment.value,
  actual: (row) => (row.reading.actual.value === null ? null : -row.reading.actual.value),
  required: (row) => (row.reading.requiredPerDay.value === null ? null : -row.reading.requiredPerDay.value),
  odds: (row) => row.landing?.odds.value ?? null,
  yesterday: (row) => row.yesterday.actual.value,
};

/**
 * Sorts a copy; the furthest behind first is the order they come in, which puts who left last. What is unknown stays
 * last in both directions, equals keep the server's order.
 */
export function sortRows(rows: readonly TodayRow[], sort: TodaySort, desc: boolean): TodayRow[] {
  if (sort === 'gap' && !desc) return [...rows];
  const key = KEYS[sort];
  const direction = desc ? -1 : 1;
  return [...rows].sort((left, right) => {
    const a = key(left);
    const b = key(right);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'string' || typeof b === 'string') return direction * String(a).localeCompare(String(b));
    return direction * (a - b);
  });
}

/** Rows whose rep, team or role contains the text and whose status is the chosen one. */
export function filterRows(
  rows: readonly TodayRow[],
  { q, status }: Pick<TodaySearch, 'q' | 'status'>,
): TodayRow[] {
  const text = q?.trim().toLowerCase() ?? '';
  return rows.filter(
    (row) =>
      (!status || row.reading.status === status) &&
      [row.rep.name, row.team?.name, row.jobRole].some((part) => part?.toLowerCase().includes(text)),
  );
}

/** How many rows have each status, of those the search text leaves. */
export function countStatuses(rows: readonly TodayRow[]): Map<Status, number> {
  const counts = new Map<Status, number>();
  for (const { reading } of rows) counts.set(reading.status, (counts.get(reading.status) ?? 0) + 1);
  return counts;
}
