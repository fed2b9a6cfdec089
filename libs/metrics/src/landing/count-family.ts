import { binomialMass } from '../stats/binomial-mass.js';
import { poissonMass } from '../stats/poisson-mass.js';

/** Negative binomial counts: p(k+1) = p(k)·(a + b ÷ (k+1)), and the probability of any one of them. */
export interface CountFamily {
  readonly a: number;
  readonly b: number;
  mass(k: number): number;
}

/**
 * a = 1 − M/S², b = (r−1)·a, r = M²/(S²−M); with a variance no larger than the mean Poisson: a = 0, b = M.
 * @param mean above 0
 * @example countFamily(10, 20).mass(0) // 0.000977: ½ to the power of 10
 */
export function countFamily(mean: number, variance: number): CountFamily {
  const excess = variance - mean;
  if (excess <= 1e-10 * mean) return { a: 0, b: mean, mass: (k) => poissonMass(k, mean) };
  const [p, q] = [mean / variance, excess / variance];
  const r = mean ** 2 / excess;
  const mass = (k: number) => (k <= 0 ? p ** r : (r / (r + k)) * binomialMass(r, k, p, q));
  return { a: q, b: (r - 1) * q, mass };
}
