import { selectMiddle } from './select-middle.js';

/** The median over the pairs farthest apart is as good as over all, and long series stay quick. */
const MOST_PAIRS = 1800;

/**
 * The median of the slopes between all pairs of values (Theil 1950, Sen 1968), per step: a trend that a few odd values
 * do not bend. Of more than 60 values the
 * 1,800 pairs farthest apart stand for all. Null with fewer than two values.
 * @param values evenly spaced; null where there is none
 * @example theilSenSlope([1, 2, 3, 4, 100]) // 1
 */
export function theilSenSlope(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  if (known.length < 2) return null;
  const slope = slopeOver(known.map(({ at }) => at));
  return slope(Float64Array.from(known, ({ value }) => value));
}

/** The same, prepared for many series of values at the same positions. */
export function slopeOver(
  positions: readonly number[],
  mostPairs = MOST_PAIRS,
): (values: Float64Array) => number {
  const pairs = pairsOf(positions.length, mostPairs);
  const slopes = new Float64Array(pairs.length / 2);
  const steps = slopes.map((_, pair) => {
    const [from, to] = [pairs[2 * pair] ?? 0, pairs[2 * pair + 1] ?? 0];
    return 1 / ((positions[to] ?? 0) - (positions[from] ?? 0));
  });
  return (values) => {
    for (let pair = 0; pair < slopes.length; pair++) {
      const [from, to] = [pairs[2 * pair] ?? 0, pairs[2 * pair + 1] ?? 0];
      slopes[pair] = ((values[to] ?? 0) - (values[from] ?? 0)) * (steps[pair] ?? 0);
    }
    return selectMiddle(slopes);
  };
}

/** All pairs, or the farthest apart where these are too many: they tell a slope best. */
function pairsOf(count: number, most: number): Int32Array {
  let apart = 1;
  while (((count - apart) * (count - apart + 1)) / 2 > most) apart++;
  const pairs: number[] = [];
  for (let from = 0; from < count; from++) for (let to = from + apart; to < count; to++) pairs.push(from, to);
  return Int32Array.from(pairs);
}
