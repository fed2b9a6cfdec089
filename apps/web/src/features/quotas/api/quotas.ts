import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../../../lib/api-client.js';
import type {
  QuotaChangeResponse,
  QuotaGridResponse,
  QuotaRevisionResponse,
} from '../../../lib/api-types.js';
import type { Filters } from '../../../lib/filters.js';

export interface QuotaEdit {
  type: 'rep' | 'team';
  id: number;
  periodKey: string;
  amount: number | null;
}

/** Quotas of a metric, reps and teams by months of the chosen period. */
export const useQuotaGrid = ({ team, metric, period }: Filters) =>
  useQuery({
    queryKey: ['quotas', 'grid', { team, metric, period }],
    queryFn: ({ signal }) => apiGet<QuotaGridResponse>('/api/quotas', { team, metric, period }, signal),
    placeholderData: keepPreviousData,
  });

/** The latest changes: who, what, why. */
export const useQuotaHistory = (metric: string) =>
  useQuery({
    queryKey: ['quotas', 'history', metric],
    queryFn: ({ signal }) => apiGet<QuotaRevisionResponse[]>('/api/quotas/history', { metric }, signal),
  });

function useQuotaChange<Input, Output>(send: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  // A quota moves pace and status everywhere.
  return useMutation({ mutationFn: send, onSuccess: () => queryClient.invalidateQueries() });
}

/** Saves changed cells together, with the reason. */
export const useSaveQuotas = () =>
  useQuotaChange((input: { metric: string; changes: QuotaEdit[]; reason: string }) =>
    apiSend<QuotaChangeResponse>('PUT', '/api/quotas', input),
  );

/** Takes a saved change back. */
export const useUndoQuotas = () =>
  useQuotaChange((changeId: number) => apiSend('POST', `/api/quotas/changes/${changeId}/undo`));

/** Amounts from each rep's last closed periods; nothing is saved. */
export const useSuggestQuotas = () =>
  useMutation({
    mutationFn: (input: { metric: string; period: string }) =>
      apiSend<QuotaGridResponse>('POST', '/api/quotas/suggest', input),
  });
