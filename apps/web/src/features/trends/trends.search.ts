export const TREND_GRAINS = ['week', 'month', 'quarter'] as const;
export type TrendGrain = (typeof TREND_GRAINS)[number];

/** What of Trends is in the address besides the shared filters: the length of a point's period; months by default. */
export interface TrendsSearch {
  grain?: Exclude<TrendGrain, 'month'>;
}

/** Reads an address; what is unknown counts as absent. */
export function readTrendsSearch(search: Record<string, unknown>): TrendsSearch {
  const grain = search['grain'];
  return { grain: grain === 'week' || grain === 'quarter' ? grain : undefined };
}
