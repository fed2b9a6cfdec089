import { betaI } from './beta-i.js';
import { binomialMass } from './binomial-mass.js';
import { invertCdf } from './invert-cdf.js';

/**
 * The rate that a Beta(a, b) rate does not exceed with probability p. With a ≤ 0 all mass lies at 0, with b ≤ 0 at 1.
 * @param p 0 and less give 0, 1 and more give 1
 * @param a pseudo-successes
 * @param b pseudo-failures
 * @example betaQuantile(0.5, 2, 2) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p > 0) || !(a > 0)) return 0;
  if (p >= 1 || !(b > 0)) return 1;
  return invertCdf(p, {
    cdf: (x) => betaI(x, a, b),
    density: (x) => (binomialMass(a, b, x, 1 - x) * a * b) / ((a + b) * x * (1 - x)),
    start: a / (a + b),
    low: 0,
    high: 1,
  });
}
