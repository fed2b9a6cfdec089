import { queryOptions, useQuery } from '@tanstack/react-query';
import { apiGet } from '../../../lib/api-client.js';
import type { OutlookResponse } from '../../../lib/api-types.js';
import type { Filters } from '../../../lib/filters.js';
import type { TrendGrain } from '../trends.search.js';
import { trendsQuery } from './get-trends.js';

/** What comes next of what Trends shows; the same question. */
export const outlookOptions = (filters: Filters, grain: TrendGrain | undefined) => {
  const query = trendsQuery(filters, grain);
  return queryOptions({
    queryKey: ['trends-outlook', query],
    queryFn: ({ signal }) => apiGet<OutlookResponse>('/api/trends/outlook', query, signal),
  });
};

export const useOutlook = (filters: Filters, grain: TrendGrain | undefined) =>
  useQuery(outlookOptions(filters, grain));
