import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../../../lib/api-client.js';
import type { NoteResponse } from '../../../lib/api-types.js';

/** The notes about a rep which the viewer may read, newest first. */
export const notesOptions = (repId: number) =>
  queryOptions({
    queryKey: ['reps', repId, 'notes'],
    queryFn: ({ signal }) => apiGet<NoteResponse[]>(`/api/reps/${repId}/notes`, undefined, signal),
  });

export const useNotes = (repId: number) => useQuery(notesOptions(repId));

function useNoteChange<Input, Output>(repId: number, send: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: notesOptions(repId).queryKey }),
  });
}

export const useWriteNote = (repId: number) =>
  useNoteChange(repId, (body: string) => apiSend<NoteResponse>('POST', `/api/reps/${repId}/notes`, { body }));

export const useEditNote = (repId: number) =>
  useNoteChange(repId, ({ id, body }: { id: number; body: string }) =>
    apiSend<NoteResponse>('PATCH', `/api/notes/${id}`, { body }),
  );

export const useDeleteNote = (repId: number) =>
  useNoteChange(repId, (id: number) => apiSend('DELETE', `/api/notes/${id}`));
