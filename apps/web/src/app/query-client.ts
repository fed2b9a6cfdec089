import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../lib/api-client.js';
import { sessionOptions } from '../lib/session.js';

// A session that ended elsewhere: asking for the session again lets the router lead to the sign-in page.
const onError = (error: Error) => {
  if (error instanceof ApiError && error.status === 401) {
    void queryClient.invalidateQueries({ queryKey: sessionOptions.queryKey });
  }
};

const isRefusal = (error: Error) => error instanceof ApiError && error.status >= 400 && error.status < 500;

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What the server refuses it will refuse again; what did not arrive deserves one more try.
      retry: (count, error) => count < 1 && !isRefusal(error),
      retryDelay: 500,
    },
  },
});
