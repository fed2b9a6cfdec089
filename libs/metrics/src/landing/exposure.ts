/**
 * How much of a whole period's work a rep's capacity holds: 1 is somebody always there, full time; 0.5 half of the
 * work, by weight: the second half of a quarter that is made in its last weeks holds more than half.
 * Σ c_d·h_d ÷ Σ full_d·h_d; 0 when the period has no work at all.
 * @param weights of the days (`shapeWeights`)
 * @example exposure(Float64Array.of(0, 1), Float64Array.of(1, 1), Float64Array.of(1, 3)) // 0.75
 */
export function exposure(
  capacity: ArrayLike<number>,
  fullCapacity: ArrayLike<number>,
  weights: Float64Array,
): number {
  const whole = work(fullCapacity, weights);
  return whole > 0 ? work(capacity, weights) / whole : 0;
}

function work(days: ArrayLike<number>, weights: Float64Array): number {
  let sum = 0;
  for (let day = 0; day < weights.length; day++) sum += (weights[day] ?? 0) * (days[day] ?? 0);
  return sum;
}
