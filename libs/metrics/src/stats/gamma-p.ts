import { poissonMass } from './poisson-mass.js';

const PRECISION = 1e-16;
const MOST_TERMS = 1e6;
const TINY = 1e-300;

/**
 * P(a, x) = γ(a, x) ÷ Γ(a), the regularised lower incomplete gamma function: a series below the mean, a continued
 * fraction above it, both with a saddle-point factor that stays exact for large a. 0 for x ≤ 0; 1 for a ≤ 0, where all
 * mass lies at 0.
 * @param a shape
 * @param x where the lower part ends
 * @example gammaP(1082, 1036) // 0.079477
 */
export function gammaP(a: number, x: number): number {
  if (!(x > 0)) return 0;
  if (!(a > 0) || x === Infinity) return 1;
  if (a === Infinity) return 0;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** xᵃ e⁻ˣ ÷ Γ(a+1) · [1 + x/(a+1) + x²/((a+1)(a+2)) + …] */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, poissonMass(a, x) * sum);
}

/** Q(a, x) = xᵃ e⁻ˣ ÷ Γ(a) · 1/(x+1−a− 1(1−a)/(x+3−a− …)), by Lentz's method. */
function upperFraction(a: number, x: number): number {
  // x ≥ a + 1; only beyond 2⁵³ is the difference not at least 2.
  let b = Math.max(2, x + 1 - a);
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    const step = c * d;
    fraction *= step;
    if (!(Math.abs(step - 1) > PRECISION)) break;
  }
  return Math.min(1, a * poissonMass(a, x) * fraction);
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
