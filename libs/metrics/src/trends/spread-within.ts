import { mean } from '../stats/mean.js';

const MOST = 0.8;

/**
 * The standard deviation of values around the means of their segments, as it counts for levels: where good weeks follow
 * good ones, fewer weeks stand behind a mean than it has. Times √((1 + φ) ÷ (1 − φ)), φ being the correlation with the
 * week before, corrected for the bias of short series.
 * @param starts where segments start after the first
 */
export function spreadWithin(values: Float64Array, starts: readonly number[]): number {
  const misses = aroundSegments(values, starts);
  let [together, all] = [0, 0];
  misses.forEach((miss, index) => {
    all += miss * miss;
    together += index > 0 ? miss * (misses[index - 1] ?? 0) : 0;
  });
  if (!(all > 0)) return 0;
  const [count, segments, found] = [misses.length, starts.length + 1, together / all];
  const corrected = Math.min(MOST, Math.max(0, found + (segments + 1 + 3 * found) / count));
  return Math.sqrt((all / (count - segments)) * ((1 + corrected) / (1 - corrected)));
}

/** Each value less the mean of its segment. */
export function aroundSegments(values: Float64Array, starts: readonly number[]): Float64Array {
  const misses = values.slice();
  const edges = [0, ...starts, values.length];
  for (let segment = 0; segment + 1 < edges.length; segment++) {
    const [from, to] = [edges[segment] ?? 0, edges[segment + 1] ?? 0];
    const level = mean(values.subarray(from, to)) ?? 0;
    for (let index = from; index < to; index++) misses[index] = (values[index] ?? 0) - level;
  }
  return misses;
}
