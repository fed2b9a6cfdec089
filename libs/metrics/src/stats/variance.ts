import { mean } from './mean.js';

/**
 * Sample variance, Σ(x − mean)² ÷ (n − 1), in the unit squared; null with fewer than two values.
 * @example variance([1, 3]) // 2
 */
export function variance(values: ArrayLike<number>): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += ((values[index] ?? 0) - middle) ** 2;
  return sum / (values.length - 1);
}
