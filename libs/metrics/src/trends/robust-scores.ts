import { medianAbsoluteDeviation } from '../stats/median-absolute-deviation.js';
import { median } from '../stats/median.js';

/** Median absolute deviation × this is the standard deviation of normal values. */
const NORMAL = 1.4826;
/** From the levels where most values are; further off counts as this far, so that one odd week is not a change. */
const FARTHEST = 4;

/**
 * Values as standard deviations from the median, single far ones drawn in. The deviation is that of the changes from one
 * value to the next ÷ √2, robustly: a change of level touches only one of them. Null where it is 0.
 * @example robustScores(weeks) // of an ordinary week between −2 and 2
 */
export function robustScores(values: readonly number[]): Float64Array | null {
  const changes = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  // Where most values repeat the one before, the few changes there are have to do.
  const usual = NORMAL * (medianAbsoluteDeviation(changes) ?? 0) || rootMeanSquare(changes);
  const deviation = usual / Math.SQRT2;
  if (!(deviation > 0)) return null;
  const middle = median(values) ?? 0;
  // Two levels are a median deviation either side of the middle: what is far is far from both.
  const reach = 2 * (medianAbsoluteDeviation(values) ?? 0) + FARTHEST * deviation;
  return Float64Array.from(values, (value) => Math.max(-reach, Math.min(reach, value - middle)) / deviation);
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length));
}
