import type { Moments } from './landing-reading.js';

/** Below this chance of no deal the recursion would start from nothing. */
const LEAST_NONE = 1e-280;

/**
 * Probabilities of a sum of a negative binomial number of deals, cell by cell (Panjer 1981):
 *   g₀ = ((1−a) ÷ (1 − a·f₀))^r, g_s = Σ_j (a + b·j/s)·f_j·g_{s−j} ÷ (1 − a·f₀), a = 1 − M/S², b = (r−1)·a
 * and for Poisson g₀ = e^{−M(1−f₀)}, a = 0, b = M. All terms are positive, so nothing cancels.
 * @param size probability of each cell for one deal (f)
 * @returns null when no deal at all is too unlikely to start from
 * @example panjerMasses({ mean: 1, variance: 1 }, [0, 1], 3) // [0.368, 0.368, 0.184]: Poisson
 */
export function panjerMasses(deals: Moments, size: ArrayLike<number>, cells: number): Float64Array | null {
  const zero = size[0] ?? 0;
  const excess = deals.variance - deals.mean;
  const poisson = excess <= 1e-9 * deals.mean;
  const a = poisson ? 0 : excess / deals.variance;
  const r = poisson ? Infinity : deals.mean ** 2 / excess;
  const b = poisson ? deals.mean : (r - 1) * a;
  const none = poisson ? Math.exp(-deals.mean * (1 - zero)) : ((1 - a) / (1 - a * zero)) ** r;
  if (none < LEAST_NONE) return null;
  const masses = new Float64Array(cells);
  masses[0] = none;
  const { places, chances } = filled(size);
  for (let sum = 1; sum < cells; sum++) {
    let mass = 0;
    for (let index = 0; index < places.length; index++) {
      const cell = places[index] ?? 0;
      if (cell > sum) break;
      mass += (a + (b * cell) / sum) * (chances[index] ?? 0) * (masses[sum - cell] ?? 0);
    }
    masses[sum] = mass / (1 - a * zero);
  }
  return masses;
}

/** The cells above 0 that a deal can have. */
function filled(size: ArrayLike<number>) {
  const cells = Array.from({ length: size.length }, (_, cell) => cell).filter(
    (cell) => cell > 0 && (size[cell] ?? 0) > 0,
  );
  return { places: Int32Array.from(cells), chances: Float64Array.from(cells, (cell) => size[cell] ?? 0) };
}
