// An oracle for the special functions: sums of exact fractions in whole-number arithmetic, no floating point inside.

/** A number as a fraction; every double is one, exactly. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** 2²⁰⁰: fractions of 1 are kept as whole multiples of its inverse. */
const ONE = 1n << 200n;
/** √2π · 2²⁰⁰ */
const ROOT_TWO_PI = 0x281b263fec4e0b2caf9483f5ce459dc5f19f3ea6416000b50dcn;

/** The fraction that a double is, digit for digit. */
export function fraction(value: number): Fraction {
  let under = 1n;
  let scaled = value;
  while (!Number.isInteger(scaled)) [scaled, under] = [scaled * 2, under * 2n];
  return { over: BigInt(scaled), under };
}

/** Probability of at most k events at a Poisson mean. */
export function exactPoissonCdf(k: number, mean: number): number {
  const { over, under } = fraction(mean);
  return share(k, Math.floor(mean), (j) => ({ over, under: under * BigInt(j + 1) }));
}

/** I_x(a, b) for a whole b: the probability of fewer than b failures before the a-th success of probability x. */
export function exactBeta(x: number, a: number, b: number): number {
  const { over, under } = fraction(x);
  return failures(b - 1, fraction(a), { over: under - over, under }, ((a - 1) * (1 - x)) / x);
}

/** Probability that a negative binomial count of this mean and variance is at most k. */
export function exactNegativeBinomialCdf(k: number, mean: number, variance: number): number {
  const [m, v] = [fraction(mean), fraction(variance)];
  const excess = { over: v.over * m.under - m.over * v.under, under: v.under * m.under };
  const r = { over: m.over ** 2n * excess.under, under: m.under ** 2n * excess.over };
  const failure = { over: excess.over * v.under, under: excess.under * v.over };
  return failures(k, r, failure, mean - (variance - mean) / mean);
}

/** Σ_{j ≤ k} of the terms Γ(r+j) ÷ (Γ(r) j!) · failureʲ, as a share of all of them. */
function failures(k: number, r: Fraction, failure: Fraction, mode: number): number {
  return share(k, Math.max(0, Math.floor(mode)), (j) => ({
    over: (r.over + BigInt(j) * r.under) * failure.over,
    under: r.under * BigInt(j + 1) * failure.under,
  }));
}

/** Φ(z) = ½ + (z + z³/3 + z⁵/15 + …) ÷ (√2π · exp(z²/2)), all in whole numbers. */
export function exactNormalCdf(z: number): number {
  const { over, under } = fraction(z);
  const square = { over: over * over, under: under * under };
  const sum = series((ONE * over) / under, (n) => ({
    over: square.over,
    under: square.under * BigInt(2 * n + 3),
  }));
  const growth = series(ONE, (n) => ({ over: square.over, under: square.under * BigInt(2 * n + 2) }));
  return toNumber(ONE / 2n + (sum * ONE * ONE) / (growth * ROOT_TWO_PI));
}

/** first + first·ratio(0) + first·ratio(0)·ratio(1) + … until nothing is left. */
function series(first: bigint, ratio: (n: number) => Fraction): bigint {
  let sum = 0n;
  let term = first;
  for (let n = 0; term !== 0n && term !== -1n; n++) {
    sum += term;
    const { over, under } = ratio(n);
    term = (term * over) / under;
  }
  return sum;
}

/** Σ_{j ≤ k} tⱼ ÷ Σ tⱼ, from the ratios tⱼ₊₁ ÷ tⱼ alone: no logarithm, no gamma function. */
function share(k: number, mode: number, ratio: (j: number) => Fraction): number {
  let [within, all] = [0n, 0n];
  const add = (j: number, term: bigint) => {
    all += term;
    if (j <= k) within += term;
  };
  let term = ONE;
  for (let j = mode; term !== 0n; j++) {
    add(j, term);
    const { over, under } = ratio(j);
    term = (term * over) / under;
  }
  term = ONE;
  for (let j = mode - 1; j >= 0 && term !== 0n; j--) {
    const { over, under } = ratio(j);
    term = (term * under) / over;
    add(j, term);
  }
  return toNumber((within * ONE) / all);
}

const toNumber = (value: bigint): number => Number((value << 80n) / ONE) / 2 ** 80;
