import { gammaCdf } from './gamma-cdf.js';
import { invertCdf } from './invert-cdf.js';
import { logGamma } from './log-gamma.js';
import { normalQuantile } from './normal-quantile.js';
import { poissonMass } from './poisson-mass.js';

/** As good as certain: the quantile of probabilities up to 1 stays finite. */
const MOST = 1 - 1e-12;

/**
 * The amount that a Gamma variable of this mean and variance does not exceed with probability p.
 * @param p in (0, 1); 0 and less give 0, 1 is taken as 1 − 1e-12
 * @param mean 0 or less gives 0
 * @param variance 0 or less gives the mean
 * @example gammaQuantile(0.5, 1, 1) // 0.693147
 */
export function gammaQuantile(p: number, mean: number, variance: number): number {
  if (!(mean > 0) || !(p > 0)) return 0;
  if (!(variance > 0)) return mean;
  const shape = (mean * mean) / variance;
  const goal = Math.min(p, MOST);
  const onUnitScale = invertCdf(goal, {
    cdf: (x) => gammaCdf(x, shape, shape),
    density: (x) => (poissonMass(shape, x) * shape) / x,
    start: start(goal, shape),
    low: 0,
    high: Infinity,
  });
  return (onUnitScale * mean) / shape;
}

/** Wilson–Hilferty: the cube root of a Gamma variable is nearly normal. Near 0, the first term of its series. */
function start(p: number, shape: number): number {
  const ninth = 1 / (9 * shape);
  const cubed = shape * (1 - ninth + normalQuantile(p) * Math.sqrt(ninth)) ** 3;
  if (cubed > 0.1 * shape) return cubed;
  const first = Math.exp((Math.log(p) + logGamma(shape + 1)) / shape);
  return Math.max(Number.MIN_VALUE, Math.min(first, shape));
}
