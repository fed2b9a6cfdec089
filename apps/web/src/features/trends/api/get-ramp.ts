import { queryOptions, useQuery } from '@tanstack/react-query';
import { apiGet } from '../../../lib/api-client.js';
import type { RampResponse } from '../../../lib/api-types.js';
import type { Filters } from '../../../lib/filters.js';

const rampOptions = ({ team, metric, asOf }: Filters) => {
  const query = { team, metric, asOf };
  return queryOptions({
    queryKey: ['trends-ramp', query],
    queryFn: ({ signal }) => apiGet<RampResponse>('/api/trends/ramp', query, signal),
  });
};

/** How long new reps take until they bring what a ramped rep is asked for. */
export const useRamp = (filters: Filters) => useQuery(rampOptions(filters));
