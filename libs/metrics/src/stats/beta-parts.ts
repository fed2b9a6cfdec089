import { binomialMass } from './binomial-mass.js';

const PRECISION = 1e-15;
const MOST_TERMS = 1e5;
const TINY = 1e-300;

/**
 * I_x(a, b), with 1 − x given apart: where x is near 1, the difference would have lost its digits.
 * @param x in (0, 1)
 * @param rest 1 − x
 * @param a above 0
 * @param b above 0
 * @example betaParts(0.5, 0.5, 2, 2) // 0.5
 */
export function betaParts(x: number, rest: number, a: number, b: number): number {
  return x * (a + b + 2) < a + 1 ? lower(x, rest, a, b) : 1 - lower(rest, x, b, a);
}

/** xᵃ (1−x)ᵇ ÷ (a B(a, b)) times a continued fraction, which is quick below the mean. */
function lower(x: number, rest: number, a: number, b: number): number {
  const factor = (b / (a + b)) * binomialMass(a, b, x, rest);
  return factor === 0 ? 0 : Math.min(1, factor * fraction(x, a, b));
}

/** Lentz's method, an even and an odd term a turn. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const at = a + 2 * m;
    const even = (m * (b - m) * x) / ((at - 1) * at);
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / (at * (at + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = c * d;
    value *= step;
    if (!(Math.abs(step - 1) > PRECISION)) break;
  }
  return value;
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
