import { useMutation } from '@tanstack/react-query';
import { apiSend } from '../../lib/api-client.js';

// The page is loaded anew: nothing of what one person saw stays in memory for the next.
function useIdentityChange<Input>(
  send: (input: Input) => Promise<unknown>,
  to: '/' | '/sign-in' | '/welcome',
) {
  return useMutation({ mutationFn: send, onSuccess: () => window.location.assign(to) });
}

/** Ends the session. */
export const useSignOut = () => useIdentityChange<void>(() => apiSend('DELETE', '/api/session'), '/sign-in');

/** In the sample company: act as another of its people; null returns to oneself. */
export const useViewAs = () =>
  useIdentityChange((userId: number | null) => apiSend('POST', '/api/session/view-as', { userId }), '/');

/** Removes the sample company and all that was added to it. */
export const useRemoveSample = () =>
  useIdentityChange<void>(() => apiSend('DELETE', '/api/sample'), '/welcome');
