import { queryOptions, useQuery } from '@tanstack/react-query';
import { apiGet } from '../../../lib/api-client.js';
import type { SpreadResponse } from '../../../lib/api-types.js';
import type { Filters } from '../../../lib/filters.js';

const spreadOptions = ({ team, metric, asOf }: Filters) => {
  const query = { team, metric, asOf };
  return queryOptions({
    queryKey: ['trends-spread', query],
    queryFn: ({ signal }) => apiGet<SpreadResponse>('/api/trends/spread', query, signal),
  });
};

/** How evenly the last closed quarters were spread over the reps. */
export const useSpread = (filters: Filters) => useQuery(spreadOptions(filters));
