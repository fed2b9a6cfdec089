import { randomNormal } from './random-normal.js';

/**
 * A Gamma number of scale 1 from a generator (Marsaglia and Tsang 2000); mean and variance are the shape. 0 for a shape
 * of 0 or less.
 * @example randomGamma(seededRandom(1), 16) / 16 // around 1, standard deviation 1/4
 */
export function randomGamma(next: () => number, shape: number): number {
  if (!(shape > 0)) return 0;
  // A shape below 1: one step up, and down again by a power of a uniform number.
  if (shape < 1) return randomGamma(next, shape + 1) * (1 - next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = randomNormal(next);
    const cubed = (1 + c * normal) ** 3;
    if (cubed <= 0) continue;
    const uniform = 1 - next();
    if (Math.log(uniform) < 0.5 * normal * normal + d * (1 - cubed + Math.log(cubed))) return d * cubed;
  }
}
