import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { trackRecordOptions } from '../features/models/api/get-track-record.js';
import { readRecordSearch } from '../features/models/record.search.js';
import { repGapOptions, repOptions, repPaceOptions } from '../features/reps/api/get-rep.js';
import { todayOptions } from '../features/today/api/get-today.js';
import { readTodaySearch } from '../features/today/today.search.js';
import { outlookOptions } from '../features/trends/api/get-outlook.js';
import { trendsOptions } from '../features/trends/api/get-trends.js';
import { readTrendsSearch } from '../features/trends/trends.search.js';
import { readFilters, type Filters } from '../lib/filters.js';
import { sessionOptions } from '../lib/session.js';
import { Frame } from './frame/frame.js';
import { ownPageOnly, requireRole, requireSetup, requireUser } from './guards.js';
import { AddressMissing, FrameError } from './page-error.js';
import { Root } from './root.js';
import type { RouterContext } from './router.js';

// Code-based routes: one place shows every address, who may open it, and which filters it uses.
// A page is a lazy component; only its search reader (a few lines) is loaded with the frame.

const root = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: AddressMissing,
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (search): { secret?: string } => ({
    secret: search['secret'] === undefined ? undefined : String(search['secret']),
  }),
  beforeLoad: requireSetup,
  component: lazyRouteComponent(() => import('../features/auth/setup.page.js'), 'SetupPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => ({
    next: typeof search['next'] === 'string' && /^\/(?!\/)/.test(search['next']) ? search['next'] : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/auth/sign-in.page.js'), 'SignInPage'),
});

const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  validateSearch: readFilters,
  search: { middlewares: [retainSearchParams<Filters>(['team', 'metric', 'period', 'asOf'])] },
  beforeLoad: requireUser,
  component: Frame,
  errorComponent: FrameError,
});

const landing = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionOptions);
    throw redirect({ to: session.landing ?? '/today', replace: true });
  },
});

const welcome = createRoute({
  getParentRoute: () => frame,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../features/welcome/welcome.page.js'), 'WelcomePage'),
});

const today = createRoute({
  getParentRoute: () => frame,
  path: '/today',
  validateSearch: readTodaySearch,
  beforeLoad: ownPageOnly,
  // Asked for while the page's code still loads; the page itself waits for the answer, not the route.
  loaderDeps: ({ search }) => readFilters({ ...search }),
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(todayOptions(deps)),
  staticData: { filters: ['team', 'metric', 'period', 'asOf'] },
  component: lazyRouteComponent(() => import('../features/today/today.page.js'), 'TodayPage'),
});

const trends = createRoute({
  getParentRoute: () => frame,
  path: '/trends',
  validateSearch: readTrendsSearch,
  beforeLoad: ownPageOnly,
  loaderDeps: ({ search }) => ({ filters: readFilters({ ...search }), ...readTrendsSearch({ ...search }) }),
  loader: ({ context, deps: { filters, grain } }) => {
    void context.queryClient.prefetchQuery(trendsOptions(filters, grain));
    void context.queryClient.prefetchQuery(outlookOptions(filters, grain));
  },
  staticData: { filters: ['team', 'metric', 'period', 'asOf'] },
  component: lazyRouteComponent(() => import('../features/trends/trends.page.js'), 'TrendsPage'),
});

const record = createRoute({
  getParentRoute: () => frame,
  path: '/record',
  validateSearch: readRecordSearch,
  beforeLoad: ownPageOnly,
  loaderDeps: ({ search }) => ({
    metric: readFilters({ ...search }).metric,
    ...readRecordSearch({ ...search }),
  }),
  loader: ({ context, deps: { metric, ...search } }) =>
    void context.queryClient.prefetchQuery(trackRecordOptions(metric, search)),
  staticData: { filters: ['metric'] },
  component: lazyRouteComponent(() => import('../features/models/record.page.js'), 'RecordPage'),
});

const rep = createRoute({
  getParentRoute: () => frame,
  path: '/reps/$repId',
  loaderDeps: ({ search }) => readFilters({ ...search }),
  loader: ({ context, deps, params }) => {
    const repId = Number(params.repId);
    void context.queryClient.prefetchQuery(repOptions(repId));
    void context.queryClient.prefetchQuery(repPaceOptions(repId, deps));
    void context.queryClient.prefetchQuery(repGapOptions(repId, deps));
  },
  staticData: { filters: ['metric', 'period', 'asOf'] },
  component: lazyRouteComponent(() => import('../features/reps/rep.page.js'), 'RepPage'),
});

const quotas = createRoute({
  getParentRoute: () => frame,
  path: '/quotas',
  validateSearch: (search): { suggest?: true } => ({ suggest: search['suggest'] ? true : undefined }),
  beforeLoad: ownPageOnly,
  staticData: { filters: ['team', 'metric', 'period'] },
  component: lazyRouteComponent(() => import('../features/quotas/quotas.page.js'), 'QuotasPage'),
});

const flags = createRoute({
  getParentRoute: () => frame,
  path: '/flags',
  beforeLoad: ownPageOnly,
  staticData: { filters: ['team'] },
  component: lazyRouteComponent(() => import('../features/flags/flags.page.js'), 'FlagsPage'),
});

const imports = createRoute({
  getParentRoute: () => frame,
  path: '/import',
  validateSearch: (search): { group?: number } => ({ group: Number(search['group']) || undefined }),
  beforeLoad: requireRole('admin', 'operations', 'manager'),
  component: lazyRouteComponent(() => import('../features/imports/imports.page.js'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => frame,
  path: '/import/$importId',
  beforeLoad: requireRole('admin', 'operations', 'manager', 'leader'),
  component: lazyRouteComponent(() => import('../features/imports/import.page.js'), 'ImportPage'),
});

export const routeTree = root.addChildren([
  setup,
  signIn,
  frame.addChildren([landing, welcome, today, trends, record, rep, quotas, flags, imports, oneImport]),
]);
