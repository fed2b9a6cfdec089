import type { Status } from '../../lib/api-types.js';

export type TodaySort =
  'gap' | 'rep' | 'status' | 'attainment' | 'actual' | 'required' | 'odds' | 'yesterday';

/** What of Today's table is in the address: sort column and direction, search text, status filter. */
export interface TodaySearch {
  sort?: TodaySort;
  desc?: true;
  q?: string;
  status?: Status;
}

const SORTS: readonly string[] = [
  'gap',
  'rep',
  'status',
  'attainment',
  'actual',
  'required',
  'odds',
  'yesterday',
];
const STATUSES: readonly string[] = ['ahead', 'on_pace', 'watch', 'behind', 'no_target'];
const oneOf = <T extends string>(value: unknown, allowed: readonly string[]) =>
  allowed.includes(String(value)) ? (String(value) as T) : undefined;

/** Reads an address; what is unknown counts as absent. */
export function readTodaySearch(search: Record<string, unknown>): TodaySearch {
  return {
    sort: oneOf<TodaySort>(search['sort'], SORTS),
    desc: search['desc'] ? true : undefined,
    q: search['q'] ? String(search['q']) : undefined,
    status: oneOf<Status>(search['status'], STATUSES),
  };
}
