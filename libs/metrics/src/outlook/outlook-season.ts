import type { Grain } from '../periods/period.js';

/** How a series of periods of one length is looked ahead of. */
export interface OutlookSeason {
  /** Periods in a season: 12 months, 4 quarters; 1 where none is looked for. */
  readonly season: number;
  /** How many periods ahead are forecast. */
  readonly horizon: number;
  /** How many past periods the forecast's own record looks at. */
  readonly record: number;
}

const SEASONS: Record<Grain, OutlookSeason> = {
  day: { season: 5, horizon: 5, record: 20 },
  week: { season: 1, horizon: 6, record: 12 },
  month: { season: 12, horizon: 6, record: 12 },
  quarter: { season: 4, horizon: 4, record: 8 },
  year: { season: 1, horizon: 1, record: 4 },
};

/**
 * Season, how far ahead, and how much of the past is checked, by the length of a period: half a year of months, a year
 * of quarters, six weeks.
 * @example outlookSeason('month') // { season: 12, horizon: 6, record: 12 }
 */
export const outlookSeason = (grain: Grain): OutlookSeason => SEASONS[grain];
