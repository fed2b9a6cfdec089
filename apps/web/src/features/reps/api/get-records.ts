import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { apiGet } from '../../../lib/api-client.js';
import type { RecordsResponse } from '../../../lib/api-types.js';

export interface RecordsQuestion {
  repId: number;
  metric: string;
  from: string;
  to: string;
  page: number;
}

/** The imported rows behind a number, a page at a time. */
export const recordsOptions = ({ repId, ...question }: RecordsQuestion) =>
  queryOptions({
    queryKey: ['reps', repId, 'records', question],
    queryFn: ({ signal }) => apiGet<RecordsResponse>(`/api/reps/${repId}/records`, { ...question }, signal),
    placeholderData: keepPreviousData,
  });

export const useRecords = (question: RecordsQuestion) => useQuery(recordsOptions(question));
