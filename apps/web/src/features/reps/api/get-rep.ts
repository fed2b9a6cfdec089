import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { apiGet } from '../../../lib/api-client.js';
import type { RepGapResponse, RepPaceResponse, RepResponse } from '../../../lib/api-types.js';
import type { Filters } from '../../../lib/filters.js';

/** Who a rep is. */
export const repOptions = (repId: number) =>
  queryOptions({
    queryKey: ['reps', repId],
    queryFn: ({ signal }) => apiGet<RepResponse>(`/api/reps/${repId}`, undefined, signal),
  });

export const useRep = (repId: number) => useQuery(repOptions(repId));

/** A rep's pace in one metric and period, day by day. */
export const repPaceOptions = (repId: number, { metric, period, asOf }: Filters) =>
  queryOptions({
    queryKey: ['reps', repId, 'pace', { metric, period, asOf }],
    queryFn: ({ signal }) =>
      apiGet<RepPaceResponse>(`/api/reps/${repId}/pace`, { metric, period, asOf }, signal),
    // Another metric keeps the chart in view while it loads; another rep must not show the last one's numbers.
    placeholderData: (before, query) => (query?.queryKey[1] === repId ? keepPreviousData(before) : undefined),
  });

export const useRepPace = (repId: number, filters: Filters) => useQuery(repPaceOptions(repId, filters));

/** Why a rep is ahead or behind, whether the rest can be made up, and by what. */
export const repGapOptions = (repId: number, { metric, period, asOf }: Filters) =>
  queryOptions({
    queryKey: ['reps', repId, 'gap', { metric, period, asOf }],
    queryFn: ({ signal }) =>
      apiGet<RepGapResponse>(`/api/reps/${repId}/gap`, { metric, period, asOf }, signal),
    placeholderData: (before, query) => (query?.queryKey[1] === repId ? keepPreviousData(before) : undefined),
  });

export const useRepGap = (repId: number, filters: Filters) => useQuery(repGapOptions(repId, filters));
