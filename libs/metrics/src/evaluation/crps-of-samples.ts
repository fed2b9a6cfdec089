/**
 * Continuous ranked probability score of a forecast given as samples: E|X − y| − ½E|X − X′|, in the unit of the
 * outcome; the absolute error when there is one sample. Null without samples (Gneiting and Raftery 2007).
 * @example crpsOfSamples([40, 60], 50) // 10 − ½·10 = 5
 */
export function crpsOfSamples(samples: ArrayLike<number>, outcome: number): number | null {
  const n = samples.length;
  if (n === 0) return null;
  const sorted = Float64Array.from(samples).sort();
  let distance = 0;
  let spread = 0;
  sorted.forEach((value, index) => {
    distance += Math.abs(value - outcome);
    // Σᵢⱼ|xᵢ − xⱼ| = 2 Σ(2i − n + 1)xᵢ in sorted order.
    spread += (2 * index - n + 1) * (value - outcome);
  });
  return distance / n - spread / (n * n);
}
