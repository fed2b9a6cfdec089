import { seasonRatios } from './season-ratios.js';

/**
 * How much of an ordinary period each position of the season brings (classical multiplicative decomposition): the mean
 * of value ÷ centred moving average over all seasons, scaled to average 1. All 1 where there is nothing to learn from:
 * less than two seasons, or values that are not all positive.
 * @param values oldest first, without gaps; position 0 is that of the first value
 * @param season periods in a season
 * @example seasonalIndices([1, 3, 1, 3, 1, 3], 2) // [0.5, 1.5]
 */
export function seasonalIndices(values: readonly number[], season: number): number[] {
  if (!hasSeasons(values, season)) return Array<number>(Math.max(1, season)).fill(1);
  return meanIndices(seasonRatios(values, season), season);
}

/** Whether indices can be learned at all. */
export function hasSeasons(values: readonly number[], season: number): boolean {
  return season > 1 && values.length >= 2 * season && values.every((value) => value > 0);
}

/** The mean ratio of each position, scaled to average 1. */
export function meanIndices(ratios: readonly (number | null)[], season: number): number[] {
  const sums = Array<number>(season).fill(0);
  const counts = Array<number>(season).fill(0);
  ratios.forEach((ratio, index) => {
    if (ratio === null) return;
    const position = index % season;
    sums[position] = (sums[position] ?? 0) + ratio;
    counts[position] = (counts[position] ?? 0) + 1;
  });
  const means = sums.map((sum, position) => sum / (counts[position] || 1));
  const total = means.reduce((a, b) => a + b, 0);
  return means.map((mean) => (mean * season) / total);
}
