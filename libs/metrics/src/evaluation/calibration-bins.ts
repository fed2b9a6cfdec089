import type { ScoredOdds } from './scored-forecast.js';

/** Forecasts whose odds lie in [from, to), the last with 1. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Null in an empty bin. */
  readonly meanOdds: number | null;
  /** Part of them that hit; null in an empty bin. */
  readonly hitShare: number | null;
}

/**
 * Forecasts grouped by their odds: of those that were given 70 to 80%, how many hit? Well calibrated odds have
 * meanOdds ≈ hitShare in every bin.
 * @param bins how many, of equal width
 * @example calibrationBins(forecasts)[7] // { from: 0.7, to: 0.8, count: 60, meanOdds: 0.75, hitShare: 0.73 }
 */
export function calibrationBins(forecasts: readonly ScoredOdds[], bins = 10): CalibrationBin[] {
  const sums = Array.from({ length: bins }, () => ({ count: 0, odds: 0, hits: 0 }));
  for (const { odds, hit } of forecasts) {
    const sum = sums[Math.min(bins - 1, Math.max(0, Math.floor(odds * bins)))];
    if (sum === undefined) continue;
    sum.count++;
    sum.odds += odds;
    if (hit) sum.hits++;
  }
  return sums.map(({ count, odds, hits }, index) => ({
    from: index / bins,
    to: (index + 1) / bins,
    count,
    meanOdds: count === 0 ? null : odds / count,
    hitShare: count === 0 ? null : hits / count,
  }));
}
