import type { QueryClient } from '@tanstack/react-query';
import { createRouter, parseSearchWith, stringifySearchWith } from '@tanstack/react-router';
import { PageError, PageMissing } from './page-error.js';
import { queryClient } from './query-client.js';
import { routeTree } from './routes.js';

export interface RouterContext {
  queryClient: QueryClient;
}

/** Which of the shared filters a page uses; the filter bar shows only these. */
export type FilterName = 'team' | 'metric' | 'period' | 'asOf';

export const router = createRouter({
  routeTree,
  // Plain text in the address: ?period=2026, not ?period=%222026%22. Each route's reader knows its types.
  parseSearch: parseSearchWith((text) => text),
  stringifySearch: stringifySearchWith(JSON.stringify),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  scrollRestoration: true,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: PageMissing,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    filters?: readonly FilterName[];
  }
}
