import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../../../lib/api-client.js';
import type { FlagResponse } from '../../../lib/api-types.js';

export type FlagState = 'open' | 'closed' | 'all';

/** The flags of a team, newest first. */
export const useFlags = (state: FlagState, team: number | undefined) =>
  useQuery({
    queryKey: ['flags', { state, team }],
    queryFn: ({ signal }) => apiGet<FlagResponse[]>('/api/flags', { state, team }, signal),
    placeholderData: keepPreviousData,
  });

/** Says that somebody looks after it, with a note on what will be done. */
export function useAcknowledge() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, note }: { id: number; note: string }) =>
      apiSend<FlagResponse>('POST', `/api/flags/${id}/acknowledge`, { note }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['flags'] }),
        queryClient.invalidateQueries({ queryKey: ['today'] }),
      ]),
  });
}
