import { sumCapacity } from '../capacity/sum-capacity.js';

/**
 * The share of the period's quota that belongs to each day: w_d = c_d·h_d ÷ Σ c·h. The shares add up to 1;
 * without any capacity all are 0.
 * @param shape how the total usually builds up, one weight per day; left out: evenly over capacity. A shape that
 *   is 0 on all days of capacity is ignored.
 * @example dayShares(Float64Array.of(1, 0, 1)) // [0.5, 0, 0.5]
 */
export function dayShares(capacity: ArrayLike<number>, shape?: ArrayLike<number>): Float64Array {
  const weights = weighted(capacity, shape);
  let total = sumCapacity(weights);
  if (total <= 0) {
    weights.set(capacity);
    total = sumCapacity(weights);
  }
  if (total > 0)
    for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] ?? 0) / total;
  return weights;
}

function weighted(capacity: ArrayLike<number>, shape?: ArrayLike<number>): Float64Array {
  const weights = new Float64Array(capacity);
  if (shape) {
    for (let index = 0; index < weights.length; index++) {
      weights[index] = (weights[index] ?? 0) * Math.max(0, shape[index] ?? 0);
    }
  }
  return weights;
}
