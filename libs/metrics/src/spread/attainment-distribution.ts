import { quantile } from '../stats/quantile.js';

/** How attainments of people are spread. No average: the average attainment says nothing of how many made it. */
export interface AttainmentDistribution {
  readonly count: number;
  /** How many reached all of their quota, at least 80% and at least half of it. */
  readonly reached: number;
  readonly near: number;
  readonly half: number;
  readonly p10: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly p90: number;
}

/** A quota is reached when what is shown says so: 0.9999999 of it is all of it. */
const WHOLE = 1 - 1e-9;

/**
 * How many reached their quota, and where the middle, the quarters and the tenths lie (quantiles of type 7). Null
 * without anybody.
 * @param attainments actual ÷ quota, one per person with a quota
 * @example attainmentDistribution([0.4, 0.8, 1, 1.2]) // { count: 4, reached: 2, near: 3, half: 3, median: 0.9, … }
 */
export function attainmentDistribution(attainments: readonly number[]): AttainmentDistribution | null {
  const at = (share: number) => quantile(attainments, share) ?? 0;
  const from = (level: number) => attainments.filter((value) => value >= level * WHOLE).length;
  if (attainments.length === 0) return null;
  return {
    count: attainments.length,
    reached: from(1),
    near: from(0.8),
    half: from(0.5),
    p10: at(0.1),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    p90: at(0.9),
  };
}
