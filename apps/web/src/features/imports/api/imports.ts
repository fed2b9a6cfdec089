import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../../../lib/api-client.js';
import type {
  ImportGroupResponse,
  ImportKind,
  ImportResponse,
  ImportStatus,
} from '../../../lib/api-types.js';

const AT_WORK: readonly ImportStatus[] = ['received', 'reading', 'merging'];

/** Is the server still busy with this import? */
export const isAtWork = ({ status }: ImportResponse) => AT_WORK.includes(status);

const POLL_MS = 500;

export const groupOptions = (groupId: number) =>
  queryOptions({
    queryKey: ['imports', 'group', groupId],
    queryFn: ({ signal }) => apiGet<ImportGroupResponse>(`/api/imports/groups/${groupId}`, undefined, signal),
    refetchInterval: ({ state }) => (state.data?.imports.some(isAtWork) ? POLL_MS : false),
  });

/** Files uploaded together; asks again while the server works on them. */
export const useImportGroup = (groupId: number) => useQuery(groupOptions(groupId));

/** One import, for its own page. */
export const useImport = (id: number) =>
  useQuery({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => apiGet<ImportResponse>(`/api/imports/${id}`, undefined, signal),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? POLL_MS : false),
  });

/** All imports the viewer may see, newest first. */
export const useImportHistory = (page: number) =>
  useQuery({
    queryKey: ['imports', 'history', page],
    queryFn: ({ signal }) =>
      apiGet<{ total: number; imports: ImportResponse[] }>('/api/imports', { page }, signal),
    placeholderData: keepPreviousData,
  });

/** Sends files together; they become one group. */
export function useUpload() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ files, source }: { files: readonly File[]; source: string }) => {
      const form = new FormData();
      // Fields before files: the server reads them in this order.
      if (source.trim()) form.append('source', source.trim());
      for (const file of files) form.append('files', file);
      return apiSend<ImportGroupResponse>('POST', '/api/imports', form);
    },
    onSuccess: (group) => {
      queryClient.setQueryData(groupOptions(group.groupId).queryKey, group);
      return queryClient.invalidateQueries({ queryKey: ['imports', 'history'] });
    },
  });
}

export interface ImportAnswer {
  kind?: ImportKind;
  dateOrder?: string;
  numberFormat?: string;
  mapping?: { index: number; field: string | null }[];
}

/** Answers what a file left open, or corrects how it was read; the server reads it again. */
export function useAnswer(id: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (answer: ImportAnswer) => apiSend<ImportResponse>('PATCH', `/api/imports/${id}`, answer),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  });
}

/** Merges a group's files in one step: every valid row, or nothing unless all are valid. */
export function useCommit(groupId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (accept: 'valid' | 'all') =>
      apiSend('POST', `/api/imports/groups/${groupId}/commit`, { accept }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  });
}

/** Takes an import back: afterwards the numbers are as if it had never happened. */
export function useUndo(id: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => apiSend<ImportResponse>('DELETE', `/api/imports/${id}`),
    // Every number on every page may have moved.
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
