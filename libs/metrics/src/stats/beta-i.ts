import { betaParts } from './beta-parts.js';

/**
 * I_x(a, b), the regularised incomplete beta function: the probability that a Beta(a, b) variable is at most x.
 * 0 for x ≤ 0 and 1 for x ≥ 1; with a ≤ 0 all mass lies at 0, with b ≤ 0 at 1.
 * @example betaI(0.3, 2, 5) // 0.579825
 */
export function betaI(x: number, a: number, b: number): number {
  if (!(x > 0)) return 0;
  if (x >= 1 || !(a > 0)) return 1;
  if (!(b > 0)) return 0;
  return betaParts(x, 1 - x, a, b);
}
