import { betaI } from './beta-i.js';

/**
 * Probability that a Beta(a, b) rate is at most x.
 * @param x a rate; below 0 the result is 0, above 1 it is 1
 * @param a pseudo-successes
 * @param b pseudo-failures
 * @example betaCdf(0.5, 2, 2) // 0.5
 */
export const betaCdf = (x: number, a: number, b: number): number => betaI(x, a, b);
