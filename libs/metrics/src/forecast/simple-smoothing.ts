import { minimise } from './minimise.js';

/** Smoothing weights that still move, and still remember. */
const WEIGHTS = { from: 1e-4, to: 0.9999, cells: 20 };

/**
 * Simple exponential smoothing: the level after the last value, each value moving it by the weight. Weight and first
 * level are those with the least squared one-step errors; the first level is solved exactly for each weight.
 * @param values oldest first, without gaps, at least one
 * @example simpleSmoothing([5, 5, 5]).level // 5
 */
export function simpleSmoothing(values: readonly number[]): { weight: number; level: number } {
  const { at } = minimise((weight) => smooth(values, weight).squares, WEIGHTS);
  return { weight: at, level: smooth(values, at).level };
}

/**
 * The level is learned + memory × how far the first level is from the first value; errors are then a straight line in
 * that distance.
 */
function smooth(values: readonly number[], weight: number): { squares: number; level: number } {
  let [memory, learned] = [1, values[0] ?? 0];
  let [memorySquares, cross, errorSquares] = [0, 0, 0];
  for (let index = 0; index < values.length; index++) {
    const error = (values[index] ?? 0) - learned;
    memorySquares += memory * memory;
    cross += memory * error;
    errorSquares += error * error;
    learned += weight * error;
    memory *= 1 - weight;
  }
  const distance = cross / memorySquares;
  return { squares: errorSquares - distance * cross, level: learned + memory * distance };
}
