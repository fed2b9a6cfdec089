import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { apiGet } from '../../../lib/api-client.js';
import type { TrackRecordResponse } from '../../../lib/api-types.js';
import type { RecordSearch } from '../record.search.js';

/** How good the odds of a metric have been; the last answer stays in view while another loads. */
export const trackRecordOptions = (metric: string | undefined, { grain }: RecordSearch) =>
  queryOptions({
    queryKey: ['track-record', metric, grain],
    queryFn: ({ signal }) => apiGet<TrackRecordResponse>('/api/track-record', { metric, grain }, signal),
    placeholderData: keepPreviousData,
  });

export const useTrackRecord = (metric: string | undefined, search: RecordSearch) =>
  useQuery(trackRecordOptions(metric, search));
