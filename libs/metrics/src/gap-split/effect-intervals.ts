import { quantile } from '../stats/quantile.js';
import { randomGamma } from '../stats/random-gamma.js';
import { seededRandom } from '../stats/seeded-random.js';
import { factorEffects } from './factor-effects.js';
import type { FactorEstimate } from './factor.js';

const DRAWS = 400;
const TAIL = 0.1;
/** A posterior this narrow (a millionth of its mean) is a point. */
const CERTAIN = 1e12;
/** The least a draw can be, as a part of the mean. */
const SMALLEST = 1e-9;

/**
 * The 80% interval of each factor's effect, by draws from the posteriors: gamma with the given mean and standard
 * deviation, which keeps rates and sizes above 0. The volume is counted, not estimated, and is not drawn.
 * @param volume the activities there were and the ones asked
 * @returns [low, high] of the volume's effect and of each factor's, in order
 */
export function effectIntervals(
  volume: { actual: number; reference: number },
  factors: readonly FactorEstimate[],
  seed: number,
): [low: number, high: number][] {
  const random = seededRandom(seed);
  const reference = [volume.reference, ...factors.map((factor) => factor.reference)];
  const effects: number[][] = reference.map(() => []);
  for (let draw = 0; draw < DRAWS; draw++) {
    const actual = [volume.actual, ...factors.map((factor) => drawFactor(factor, random))];
    factorEffects(actual, reference).forEach((effect, index) => effects[index]?.push(effect));
  }
  return effects.map((values) => [quantile(values, TAIL) ?? 0, quantile(values, 1 - TAIL) ?? 0]);
}

function drawFactor({ mean, sd }: FactorEstimate, random: () => number): number {
  const shape = (mean / sd) ** 2;
  if (!(sd > 0 && shape < CERTAIN)) return mean;
  // A very skewed draw may underflow, and nobody's rate is 0.
  return mean * Math.max(SMALLEST, randomGamma(random, shape) / shape);
}
