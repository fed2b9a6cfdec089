/**
 * How much of an ordinary period each position of the season brings (classical multiplicative decomposition): the mean
 * of value ÷ centred moving average over all seasons, scaled to average 1. All 1 where there is nothing to learn from:
 * less than two seasons, or values that are not all positive.
 * @param values oldest first, without gaps; position 0 is that of the first value
 * @param season periods in a season
 * @example seasonalIndices([1, 3, 1, 3, 1, 3], 2) // [0.5, 1.5]
 */
export function seasonalIndices(values: readonly number[], season: number): number[] {
  const flat = Array<number>(Math.max(1, season)).fill(1);
  if (season <= 1 || values.length < 2 * season || values.some((value) => !(value > 0))) return flat;
  const sums = Array<number>(season).fill(0);
  const counts = Array<number>(season).fill(0);
  const half = Math.floor(season / 2);
  for (let index = half; index < values.length - half; index++) {
    const position = index % season;
    sums[position] = (sums[position] ?? 0) + (values[index] ?? 0) / centredMean(values, index, season);
    counts[position] = (counts[position] ?? 0) + 1;
  }
  const means = sums.map((sum, position) => sum / (counts[position] || 1));
  const total = means.reduce((a, b) => a + b, 0);
  return means.map((mean) => (mean * season) / total);
}

/** The mean of one season around a value; of an even season the two ends count half. */
function centredMean(values: readonly number[], at: number, season: number): number {
  const half = Math.floor(season / 2);
  let sum = 0;
  for (let index = at - half; index <= at + half; index++) sum += values[index] ?? 0;
  const ends = season % 2 === 0 ? ((values[at - half] ?? 0) + (values[at + half] ?? 0)) / 2 : 0;
  return (sum - ends) / season;
}
