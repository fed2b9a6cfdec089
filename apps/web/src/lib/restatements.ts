import { queryOptions, useQuery } from '@tanstack/react-query';
import { apiGet } from './api-client.js';
import type { RestatementsResponse } from './api-types.js';
import type { Filters } from './filters.js';

type Question = Filters & { rep?: number };

/** Closed days that changed after they were told: of a team, or of a rep. */
export const restatementsOptions = ({ team, rep, metric, period, asOf }: Question) => {
  const question = { team, rep, metric, period, asOf };
  return queryOptions({
    queryKey: ['restatements', question],
    queryFn: ({ signal }) => apiGet<RestatementsResponse>('/api/restatements', question, signal),
  });
};

export const useRestatements = (question: Question) => useQuery(restatementsOptions(question));
