import type { Level } from './levels.js';

/** What is left of the period: a count with this mean and variance. */
export interface Remainder {
  readonly mean: number;
  readonly variance: number;
  /** The level after what the period has shown: mean and variance of the count in a whole period. */
  readonly level: { readonly mean: number; readonly variance: number };
}

export interface RemainderInput {
  /** Before the period: Gamma prior with this mean μ and variance V. */
  readonly prior: Pick<Level, 'mean' | 'variance'>;
  /** Count so far, the exposure it was made in, and the exposure still to come. */
  readonly count: number;
  readonly done: number;
  readonly left: number;
  /** φ and κ. */
  readonly dispersion: number;
  readonly inflation: number;
}

/**
 * Gamma–Poisson update of a rep's level, and what it says about the rest of the period:
 *   a = μ²/V, b = μ/V; a′ = a + Y/φ, b′ = b + done/φ; M = (a′/b′)·left; S² = κ(φM + left²·a′/b′²), at least M
 * S² ÷ M does not depend on the count, so more so far can never mean less at the end.
 * @example μ 10, V 4, 6 in the first half, φ 1, κ 1: level 10.33, 5.17 more, S² 6.03
 */
export function remainder(input: RemainderInput): Remainder {
  const { prior, count, done, left, dispersion, inflation } = input;
  if (prior.mean <= 0 || prior.variance <= 0)
    return { mean: 0, variance: 0, level: { mean: 0, variance: 0 } };
  const a = prior.mean ** 2 / prior.variance + Math.max(0, count) / dispersion;
  const b = prior.mean / prior.variance + done / dispersion;
  const level = { mean: a / b, variance: a / b ** 2 };
  const mean = level.mean * left;
  const variance = inflation * (dispersion * mean + left ** 2 * level.variance);
  return { mean, variance: Math.max(mean, variance), level };
}
