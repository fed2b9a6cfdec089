import { stirlingError } from './stirling-error.js';

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * Natural logarithm of Γ(x): Stirling's formula and its error series. Throws a RangeError for x ≤ 0, where Γ has poles.
 * @example logGamma(5) // 3.178 = ln 4!
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('The gamma function is taken of numbers above 0.');
  const logX = Math.log(x);
  // Γ(x) = Γ(x+1) ÷ x
  return (x + 0.5) * logX - x + HALF_LOG_TWO_PI + stirlingError(x) - logX;
}
