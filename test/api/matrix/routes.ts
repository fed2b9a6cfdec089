import type { Ids } from './two-sides.js';
import type { Role } from './viewers.js';

/** What is expected of one route. Written by hand, not read from the code: that is the point of it. */
export interface Row {
  readonly roles: readonly Role[] | 'public';
  /** What stands for the parameters of the address, by name. */
  readonly path?: (ids: Ids) => Readonly<Record<string, number | string>>;
  /** What has to be in the query. Parameters called `team` and `rep` are tried by themselves. */
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: (ids: Ids) => unknown;
  /** For roles that may call it, but whose own things are not to be had: an answer instead of a success. */
  readonly own?: Partial<Record<Role, number>>;
}

const EVERYBODY: readonly Role[] = ['admin', 'operations', 'leader', 'manager', 'rep'];
const NUMBERS: readonly Role[] = ['admin', 'operations', 'leader', 'manager'];
const LEADS: readonly Role[] = ['admin', 'leader', 'manager'];
const IMPORTS = NUMBERS;
/** Imports are their uploader's; the leaders of the matrix have none. */
const NOT_MINE = { leader: 404 } as const;
const ADMIN: readonly Role[] = ['admin'];
const OPERATING: readonly Role[] = ['admin', 'operations'];

const MARCH = { metric: 'bookings', period: '2026-03', asOf: '2026-03-20' };
const rep = ({ rep: id }: Ids) => ({ id });
const importId = ({ import: id }: Ids) => ({ id });

/** One row per route, the reading ones first, the destructive last: they are called in this order. */
export const ROUTES: Readonly<Record<string, Row>> = {
  'GET /health/live': { roles: 'public' },
  'GET /health/ready': { roles: 'public' },
  'GET /api/session': { roles: 'public' },
  'POST /api/setup': { roles: 'public' },
  'GET /api/metrics': { roles: EVERYBODY },
  'GET /api/teams': { roles: EVERYBODY },
  'GET /api/users': { roles: ADMIN },
  'GET /api/settings': { roles: ADMIN },
  'GET /api/audit': { roles: ADMIN },
  'GET /api/holidays/regions': { roles: OPERATING },
  'GET /api/today': { roles: NUMBERS, query: MARCH },
  'GET /api/today/conversations': { roles: NUMBERS, query: MARCH },
  'GET /api/trends': { roles: NUMBERS, query: { metric: 'bookings', from: '2026-01-01', to: '2026-03-31' } },
  'GET /api/trends/outlook': {
    roles: NUMBERS,
    query: { metric: 'bookings', from: '2026-01-01', to: '2026-03-31' },
  },
  'GET /api/trends/spread': { roles: NUMBERS, query: { metric: 'bookings' } },
  'GET /api/trends/ramp': { roles: NUMBERS, query: { metric: 'bookings' } },
  'GET /api/reps': { roles: EVERYBODY },
  'GET /api/reps/{id}': { roles: EVERYBODY, path: rep },
  'GET /api/reps/{id}/pace': { roles: EVERYBODY, path: rep, query: MARCH },
  'GET /api/reps/{id}/gap': { roles: EVERYBODY, path: rep, query: MARCH },
  'GET /api/reps/{id}/records': {
    roles: EVERYBODY,
    path: rep,
    query: { metric: 'bookings', from: '2026-03-01', to: '2026-03-31' },
  },
  // Of the whole organisation together, naming nobody: there is none that is foreign.
  'GET /api/track-record': { roles: NUMBERS, query: { metric: 'bookings', grain: 'month' } },
  'GET /api/restatements': { roles: EVERYBODY, query: MARCH },
  'GET /api/reps/{id}/notes': { roles: ['admin', 'leader', 'manager', 'rep'], path: rep },
  'GET /api/quotas': { roles: NUMBERS, query: { metric: 'bookings', period: '2026-Q1' } },
  'GET /api/quotas/history': { roles: NUMBERS, query: { metric: 'bookings' } },
  'GET /api/flags': { roles: EVERYBODY, query: { state: 'all' } },
  'GET /api/imports': { roles: IMPORTS },
  'GET /api/imports/{id}': { roles: IMPORTS, own: NOT_MINE, path: importId },
  'GET /api/imports/groups/{groupId}': {
    roles: IMPORTS,
    own: NOT_MINE,
    path: ({ group: groupId }) => ({ groupId }),
  },
  'GET /api/imports/{id}/rejects.csv': { roles: IMPORTS, own: NOT_MINE, path: importId },
  // There while the sample company is; then it is the same invented file for everybody.
  'GET /api/sample/yesterday.csv': {
    roles: NUMBERS,
    own: { admin: 404, operations: 404, leader: 404, manager: 404 },
  },
  'GET /api/aliases': { roles: IMPORTS, query: { state: 'unresolved' } },

  'POST /api/session/view-as': {
    roles: EVERYBODY,
    body: () => ({ userId: null }),
    own: { operations: 403, leader: 403, manager: 403, rep: 403 },
  },
  'POST /api/users': {
    roles: ADMIN,
    body: () => ({ email: 'new@company.test', name: 'Company new', role: 'operations' }),
  },
  'PATCH /api/users/{id}': {
    roles: ADMIN,
    path: ({ user: id }) => ({ id }),
    body: () => ({ name: 'Company renamed' }),
  },
  'PUT /api/settings': { roles: ADMIN, body: () => ({ name: 'Company' }) },
  // A region is everybody's: there is none that is foreign.
  'PUT /api/holidays/regions/{region}': { roles: OPERATING, body: () => ({ years: [2026] }) },
  'DELETE /api/holidays/regions/{region}': { roles: OPERATING },
  'POST /api/reps/{id}/notes': { roles: LEADS, path: rep, body: () => ({ body: 'Well done.' }) },
  'PATCH /api/notes/{id}': {
    roles: LEADS,
    path: ({ note: id }) => ({ id }),
    body: () => ({ body: 'Better words.' }),
    own: { admin: 404, leader: 404 },
  },
  'POST /api/flags/{id}/acknowledge': {
    roles: LEADS,
    path: ({ flag: id }) => ({ id }),
    body: () => ({ note: 'Seen.' }),
  },
  'PUT /api/quotas': {
    roles: NUMBERS,
    body: ({ rep: id }) => ({
      metric: 'bookings',
      changes: [{ type: 'rep', id, periodKey: '2026-03', amount: 950_000 }],
      reason: 'Matrix',
    }),
  },
  'POST /api/quotas/suggest': { roles: NUMBERS, body: () => ({ metric: 'bookings', period: '2026-04' }) },
  'POST /api/quotas/changes/{changeId}/undo': {
    roles: NUMBERS,
    path: ({ quotaChange: changeId }) => ({ changeId }),
  },
  'PUT /api/aliases/{id}': {
    roles: IMPORTS,
    own: NOT_MINE,
    path: ({ alias: id }) => ({ id }),
    body: ({ rep: repId }) => ({ repId }),
  },
  // Real uploads are tried in matrix-upload.spec.ts; the pending one here has no file behind it.
  'POST /api/imports': { roles: IMPORTS, own: { admin: 400, operations: 400, leader: 400, manager: 400 } },
  'PATCH /api/imports/{id}': {
    roles: IMPORTS,
    own: NOT_MINE,
    path: ({ pending: id }) => ({ id }),
    body: () => ({ dateOrder: 'ymd' }),
  },
  'POST /api/imports/groups/{groupId}/commit': {
    roles: IMPORTS,
    own: { ...NOT_MINE, manager: 409 },
    path: ({ pending: groupId }) => ({ groupId }),
    body: () => ({ accept: 'valid' }),
  },
  // There is real data, so there is no sample to load or to remove.
  'POST /api/sample': { roles: ADMIN, own: { admin: 409 } },
  'DELETE /api/sample': { roles: ADMIN, own: { admin: 409 } },
  'DELETE /api/notes/{id}': {
    roles: LEADS,
    path: ({ note: id }) => ({ id }),
    own: { admin: 404, leader: 404 },
  },
  'DELETE /api/imports/{id}': { roles: IMPORTS, own: NOT_MINE, path: importId },
  'POST /api/session': { roles: 'public' },
  'DELETE /api/session': { roles: 'public' },
};
