import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiSend } from '../../../lib/api-client.js';
import type { NoteResponse } from '../../../lib/api-types.js';

/** Writes a note about a rep. */
export function useAddNote(repId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: string) => apiSend<NoteResponse>('POST', `/api/reps/${repId}/notes`, { body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reps', repId, 'notes'] }),
  });
}
