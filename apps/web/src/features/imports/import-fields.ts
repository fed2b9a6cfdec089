import type { ImportKind } from '../../lib/api-types.js';

/** What a column of each kind of file can mean; the names are the reader's. */
export const FIELDS_OF_KIND: Record<ImportKind, readonly string[]> = {
  activities: [
    ...['id', 'rep', 'rep_email', 'rep_id', 'date', 'time', 'booked', 'type', 'direction', 'outcome'],
    ...['duration', 'status', 'subject', 'account'],
  ],
  deals: [
    ...['id', 'name', 'account', 'rep', 'rep_email', 'rep_id', 'second_rep', 'split', 'stage', 'status'],
    ...['amount', 'currency', 'created', 'closed', 'won_day', 'lost_day', 'expected_close'],
  ],
  daily_totals: ['rep', 'rep_email', 'rep_id', 'day', 'metric', 'value'],
  quotas: [
    ...['rep', 'rep_email', 'rep_id', 'team', 'period', 'year', 'start', 'end', 'metric', 'amount', 'basis'],
  ],
  roster: [
    ...['name', 'first_name', 'last_name', 'email', 'employee_id', 'job_role', 'team', 'parent_team'],
    ...['manager', 'hire_day', 'leave_day', 'zone', 'region', 'fte', 'effective_day'],
  ],
  calendar: ['region', 'date', 'name', 'rep', 'rep_email', 'rep_id', 'from', 'to', 'fraction', 'reason'],
};

const WORDS: Record<string, string> = {
  rep: 'Rep',
  rep_email: "Rep's e-mail",
  rep_id: "Rep's employee id",
  second_rep: 'Second owner',
  split: 'Share of the second owner',
  won_day: 'Won on',
  lost_day: 'Lost on',
  expected_close: 'Expected close',
  booked: 'Booked on',
  hire_day: 'Hired on',
  leave_day: 'Left on',
  zone: 'Time zone',
  region: 'Holiday region',
  fte: 'FTE',
  effective_day: 'Effective from',
  id: 'Record id',
};

/** A field in words: `expected_close` → `Expected close`. */
export function fieldWord(field: string): string {
  const known = WORDS[field];
  if (known) return known;
  const words = field.replace(/[_:]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
