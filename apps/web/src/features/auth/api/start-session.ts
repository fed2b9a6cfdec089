import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiSend } from '../../../lib/api-client.js';
import type { SessionResponse } from '../../../lib/api-types.js';
import { sessionOptions } from '../../../lib/session.js';

function useSessionStart<Input>(path: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => apiSend<SessionResponse>('POST', path, input),
    onSuccess: async () => {
      // Asked for anew, so that the frame sees exactly what a reload would.
      queryClient.clear();
      await queryClient.fetchQuery(sessionOptions);
    },
  });
}

export interface SignIn {
  email: string;
  password: string;
}

export interface Setup extends SignIn {
  secret: string;
  name: string;
}

/** Starts a session. */
export const useSignIn = () => useSessionStart<SignIn>('/api/session');

/** Makes the first admin, who is signed in at once; needs the secret of the printed link. */
export const useSetup = () => useSessionStart<Setup>('/api/setup');
