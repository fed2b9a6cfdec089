import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiSend } from '../../../lib/api-client.js';
import { sessionOptions } from '../../../lib/session.js';

/** Starts loading the sample company; how far it is stands in the session. */
export function useLoadSample() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => apiSend('POST', '/api/sample'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sessionOptions.queryKey }),
  });
}
