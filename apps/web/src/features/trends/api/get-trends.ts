import { addDays } from '@paceline/metrics';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { apiGet } from '../../../lib/api-client.js';
import type { TrendsResponse } from '../../../lib/api-types.js';
import type { Filters } from '../../../lib/filters.js';
import type { TrendGrain } from '../trends.search.js';

const WEEKS = 26;

/** Two years of weeks are too many columns to read: of weeks, half a year is asked for. */
const firstDay = (grain: TrendGrain, asOf: string | undefined) =>
  grain === 'week' ? addDays(asOf ?? new Date().toISOString().slice(0, 10), -7 * WEEKS) : undefined;

/** What is asked: a team and metric by week, month or quarter. */
export const trendsQuery = (
  { team, metric, period, asOf }: Filters,
  grain: TrendGrain | undefined = 'month',
) => ({ team, metric, period, asOf, grain, from: firstDay(grain, asOf) });

/** Trends of a team and metric by week, month or quarter; the last answer stays in view while another loads. */
export const trendsOptions = (filters: Filters, grain: TrendGrain | undefined) => {
  const query = trendsQuery(filters, grain);
  return queryOptions({
    queryKey: ['trends', query],
    queryFn: ({ signal }) => apiGet<TrendsResponse>('/api/trends', query, signal),
    placeholderData: keepPreviousData,
  });
};

export const useTrends = (filters: Filters, grain?: TrendGrain) => useQuery(trendsOptions(filters, grain));
