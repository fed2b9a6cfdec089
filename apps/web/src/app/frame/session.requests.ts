import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { apiSend } from '../../lib/api-client.js';
import { sessionOptions } from '../../lib/session.js';

// Nothing of what one person saw may be shown to the next: all answers go, the session is asked for again.
async function startAfresh(queryClient: QueryClient) {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  await queryClient.refetchQueries({ queryKey: sessionOptions.queryKey });
}

function useIdentityChange<Input>(
  send: (input: Input) => Promise<unknown>,
  to: '/' | '/sign-in' | '/welcome',
) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await startAfresh(queryClient);
      await navigate({
        to,
        search: { team: undefined, metric: undefined, period: undefined, asOf: undefined },
      });
    },
  });
}

/** Ends the session. */
export const useSignOut = () => useIdentityChange<void>(() => apiSend('DELETE', '/api/session'), '/sign-in');

/** In the sample company: act as another of its people; null returns to oneself. */
export const useViewAs = () =>
  useIdentityChange((userId: number | null) => apiSend('POST', '/api/session/view-as', { userId }), '/');

/** Removes the sample company and all that was added to it. */
export const useRemoveSample = () =>
  useIdentityChange<void>(() => apiSend('DELETE', '/api/sample'), '/welcome');
