/**
 * Which of several tests to call significant so that at most a share q of these is expected to be chance: all up to the
 * largest i with p₍ᵢ₎ ≤ q·i/m (Benjamini & Hochberg 1995). The alternative to `falseDiscoverySet` where there are only
 * p-values.
 * @returns their indexes, the smallest p first
 * @example benjaminiHochberg([0.01, 0.5, 0.04], 0.1) // [0, 2]
 */
export function benjaminiHochberg(pValues: readonly number[], q = 0.1): number[] {
  const smallest = [...pValues.entries()].sort(([, a], [, b]) => a - b);
  const last = smallest.findLastIndex(([, p], rank) => p <= (q * (rank + 1)) / smallest.length);
  return smallest.slice(0, last + 1).map(([index]) => index);
}
