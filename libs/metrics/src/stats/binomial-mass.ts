import { deviance } from './deviance.js';
import { stirlingError } from './stirling-error.js';

const TWO_PI = 2 * Math.PI;

/**
 * Γ(a+b+1) ÷ (Γ(a+1) Γ(b+1)) · pᵃ qᵇ: the probability of a successes and b failures, continued to any a, b > 0.
 * Saddle-point form (Loader 2000).
 * @param p probability of a success, in (0, 1)
 * @param q 1 − p, given apart because the difference loses digits where p is near 1
 * @example binomialMass(1, 1, 0.5, 0.5) // 0.5
 */
export function binomialMass(a: number, b: number, p: number, q: number): number {
  const n = a + b;
  const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.exp(error - deviance(a, n * p) - deviance(b, n * q)) * Math.sqrt(n / (TWO_PI * a * b));
}
