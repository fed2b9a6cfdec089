import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { apiGet } from '../../../lib/api-client.js';
import type { TodayResponse } from '../../../lib/api-types.js';
import type { Filters } from '../../../lib/filters.js';

/** Today for a team, metric, period and day; while another choice loads, the last answer stays in view. */
export const todayOptions = ({ team, metric, period, asOf }: Filters) =>
  queryOptions({
    queryKey: ['today', { team, metric, period, asOf }],
    queryFn: ({ signal }) => apiGet<TodayResponse>('/api/today', { team, metric, period, asOf }, signal),
    placeholderData: keepPreviousData,
  });

export const useToday = (filters: Filters) => useQuery(todayOptions(filters));
