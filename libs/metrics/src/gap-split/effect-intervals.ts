import { gammaQuantile } from '../stats/gamma-quantile.js';
import { normalQuantile } from '../stats/normal-quantile.js';
import { factorEffects } from './factor-effects.js';
import type { FactorEstimate } from './factor.js';

const TAIL = 0.1;
/** The least a factor can be, as a part of its mean: nobody's true rate is 0. */
const SMALLEST = 1e-9;
/** A posterior narrower than this part of its mean is normal to eight digits. */
const NARROW = 1e-4;

/**
 * The 80% interval of each factor's effect: the effect with the factor at the 10% and at the 90% point of its
 * posterior (a gamma of its mean and standard deviation), the others at their means. The effect rises with its factor
 * and is 0 at the reference, so the interval holds 0 exactly when the factor's own holds the reference.
 * @param actual factors, at least 0 each
 * @param reference factors, above 0 each, in the same order
 * @param estimates the posterior of each factor; null for what is counted, which is certain
 * @returns [low, high] for each factor, in order
 */
export function effectIntervals(
  actual: readonly number[],
  reference: readonly number[],
  estimates: readonly (FactorEstimate | null)[],
): [low: number, high: number][] {
  return estimates.map((estimate, index) => {
    const effectAt = (value: number) => factorEffects(actual.with(index, value), reference)[index] ?? 0;
    const at = (p: number) => (estimate ? pointOf(estimate, p) : (actual[index] ?? 0));
    return [effectAt(at(TAIL)), effectAt(at(1 - TAIL))];
  });
}

function pointOf({ mean, sd }: FactorEstimate, p: number): number {
  if (!(sd > NARROW * mean)) return mean + normalQuantile(p) * (sd > 0 ? sd : 0);
  return Math.max(SMALLEST * mean, gammaQuantile(p, mean, sd ** 2));
}
