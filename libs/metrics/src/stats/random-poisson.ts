import { logGamma } from './log-gamma.js';

/** From here on rejection is quicker than counting. */
const REJECT_FROM = 12;

/**
 * A Poisson count from a generator, exact for every mean: arrivals counted one by one for small means, transformed
 * rejection (Hörmann 1993) for larger ones. 0 for a mean of 0 or less.
 * @example randomPoisson(seededRandom(1), 4.5)
 */
export function randomPoisson(next: () => number, mean: number): number {
  if (!(mean > 0)) return 0;
  return mean < REJECT_FROM ? countArrivals(next, mean) : byRejection(next, mean);
}

function countArrivals(next: () => number, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = 1 - next(); product > limit; product *= 1 - next()) count++;
  return count;
}

function byRejection(next: () => number, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  const surely = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = next() - 0.5;
    const v = 1 - next();
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= surely) return count;
    if (count < 0 || edge <= 0 || (edge < 0.013 && v > edge)) continue;
    const accepted = Math.log((v * inverse) / (a / (edge * edge) + b));
    if (accepted <= count * Math.log(mean) - mean - logGamma(count + 1)) return count;
  }
}
