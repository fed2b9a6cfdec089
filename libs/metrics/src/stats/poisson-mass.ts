import { deviance } from './deviance.js';
import { stirlingError } from './stirling-error.js';

const TWO_PI = 2 * Math.PI;

/**
 * mˣ e⁻ᵐ ÷ Γ(x+1): the probability of x at Poisson mean m, continued to any x ≥ 0. Saddle-point form (Loader 2000), so
 * that large means keep their digits.
 * @example poissonMass(2, 1) // 0.1839
 */
export function poissonMass(x: number, m: number): number {
  if (x <= 0) return x < 0 ? 0 : Math.exp(-m);
  if (m <= 0) return 0;
  return Math.exp(-stirlingError(x) - deviance(x, m)) / Math.sqrt(TWO_PI * x);
}
