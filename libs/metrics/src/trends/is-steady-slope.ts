import { straightLine } from '../forecast/straight-line.js';
import { aroundSegments } from './spread-within.js';

/**
 * Whether a straight line explains a series about as well as its steps do: squared distances from the line, against
 * those from the mean of each segment, with the penalty for every step beyond the first and log n more, since a step may
 * choose its place and a line may not.
 * @param starts where segments start after the first
 */
export function isSteadySlope(values: Float64Array, starts: readonly number[], penalty: number): boolean {
  const { start, slope } = straightLine([...values]);
  const line = squares(values.map((value, index) => value - start - slope * (index + 1)));
  const steps = squares(aroundSegments(values, starts));
  return line <= steps + penalty * (starts.length - 1) + Math.log(values.length);
}

function squares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
