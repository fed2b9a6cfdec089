import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../../../lib/api-client.js';
import type { AliasResponse, RepSummary } from '../../../lib/api-types.js';

/** Rep names that files use and no rep answers to yet. */
export const useUnresolvedAliases = () =>
  useQuery({
    queryKey: ['aliases', 'unresolved'],
    queryFn: ({ signal }) => apiGet<AliasResponse[]>('/api/aliases', { state: 'unresolved' }, signal),
  });

/** Every rep in scope, to choose from. */
export const useReps = () =>
  useQuery({
    queryKey: ['reps', 'list'],
    queryFn: ({ signal }) => apiGet<RepSummary[]>('/api/reps', undefined, signal),
  });

/** Says who a name is; the rows that wait under it count from then on, also those of the past. */
export function useMapAlias() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ aliasId, repId }: { aliasId: number; repId: number }) =>
      apiSend('PUT', `/api/aliases/${aliasId}`, { repId }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
