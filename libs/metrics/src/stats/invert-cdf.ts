const PRECISION = 1e-15;
/** Of a probability. */
const NEAR = 1e-8;
const MOST_TURNS = 200;

export interface Invertible {
  readonly cdf: (x: number) => number;
  readonly density: (x: number) => number;
  /** Where to begin looking. */
  readonly start: number;
  readonly low: number;
  /** Infinity where there is no end. */
  readonly high: number;
}

/**
 * The x with cdf(x) = p: Newton's method, kept inside what is known of the answer, halving where it would leave it.
 * @example invertCdf(0.5, { cdf: (x) => x * x, density: (x) => 2 * x, start: 0.5, low: 0, high: 1 }) // 0.7071
 */
export function invertCdf(p: number, distribution: Invertible): number {
  const { cdf, density } = distribution;
  let { start: x, low, high } = distribution;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const off = cdf(x) - p;
    if (off < 0) low = x;
    else high = x;
    const newton = x - off / density(x);
    const isInside = newton > low && newton < high;
    // Newton squares what it is off by: so near, one more step is exact.
    if (isInside && Math.abs(off) <= NEAR * Math.min(p, 1 - p)) return newton;
    const next = isInside ? newton : between(low, high);
    if (Math.abs(next - x) <= PRECISION * x) return next;
    x = next;
  }
  return x;
}

const between = (low: number, high: number): number => (high === Infinity ? 2 * low + 1 : (low + high) / 2);
