import type { ImportCounts, ImportKind, ImportResponse, ImportStatus } from '../../lib/api-types.js';

export const KIND_WORDS: Record<ImportKind, string> = {
  roster: 'Roster',
  calendar: 'Calendar',
  quotas: 'Quotas',
  activities: 'Activities',
  daily_totals: 'Daily totals',
  deals: 'Deals',
};

export const STATUS_WORDS: Record<ImportStatus, string> = {
  received: 'Waiting',
  reading: 'Reading',
  needs_answer: 'Needs an answer',
  ready: 'Ready to import',
  merging: 'Importing',
  committed: 'Imported',
  failed: 'Failed',
  undone: 'Undone',
};

const PARTS: readonly [keyof ImportCounts, string][] = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['same', 'unchanged'],
  ['retired', 'retired'],
  ['rejected', 'rejected'],
  ['unresolved', 'with an unknown rep'],
  ['leftOut', 'left out'],
];

/** `412 new · 9 unchanged · 2 rejected`: what is zero is not said, except when everything is. */
export function countsSentence(counts: ImportCounts | null, write: (count: number) => string): string {
  if (!counts) return '–';
  const parts = PARTS.filter(([key]) => counts[key] > 0).map(
    ([key, word]) => `${write(counts[key])} ${word}`,
  );
  return parts.join(' · ') || 'no rows';
}

/** `Nov 1 – Nov 22`, one day, or a dash when the file speaks of no days. */
export function daysSentence(of: ImportResponse, write: (day: string) => string): string {
  if (!of.fromDay || !of.toDay) return '–';
  return of.fromDay === of.toDay ? write(of.fromDay) : `${write(of.fromDay)} – ${write(of.toDay)}`;
}
