import { useQuery } from '@tanstack/react-query';
import { apiGet } from '../../../lib/api-client.js';
import type { ConversationsResponse, TodayResponse } from '../../../lib/api-types.js';
import { isBehind } from '../row-view.js';

/** Whom to talk to on the day that is shown: asked for after the page, which does not wait for it. */
export const useConversations = ({ team, metric, period, asOf, rows }: TodayResponse) => {
  const question = { team: team?.id, metric: metric.key, period: period.key, asOf };
  return useQuery({
    enabled: rows.some(isBehind),
    queryKey: ['today', 'conversations', question],
    queryFn: ({ signal }) => apiGet<ConversationsResponse>('/api/today/conversations', question, signal),
  });
};
