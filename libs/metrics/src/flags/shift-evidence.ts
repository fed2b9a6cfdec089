// With less, a negative binomial is a Poisson to rounding.
const LEAST_EXTRA = 1e-9;

/**
 * What a count says for a shift: the logarithm of how many times likelier it is when only `ratio` × the usual is to be
 * expected than when the usual is. Both negative binomial with r = 1 ÷ extra: y·ln ρ + (y + r)·ln((r + m) ÷ (r + ρm)).
 * Positive speaks for the shift, negative against it. 0 when nothing is usual.
 * @param mean m, what is usual
 * @param extra CV² beyond Poisson: the variance is m + extra·m²
 * @param ratio ρ: 0.6 asks about a drop by 40%
 * @example shiftEvidence(6, 10, 0, 0.6) // 0.94: e^0.94 = 2.6 times likelier after a drop by 40%
 * @example shiftEvidence(10, 10, 0, 0.6) // −1.1
 */
export function shiftEvidence(count: number, mean: number, extra: number, ratio: number): number {
  if (!(mean > 0)) return 0;
  const r = 1 / Math.max(extra, LEAST_EXTRA);
  // ln(1 + x) of a small x: r is huge where weeks vary no more than chance.
  return count * Math.log(ratio) + (count + r) * Math.log1p(((1 - ratio) * mean) / (r + ratio * mean));
}
