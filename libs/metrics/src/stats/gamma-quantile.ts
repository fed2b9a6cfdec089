import { gammaCdf } from './gamma-cdf.js';
import { logGamma } from './log-gamma.js';
import { normalQuantile } from './normal-quantile.js';
import { poissonMass } from './poisson-mass.js';

const MOST = 1 - 1e-12;
const PRECISION = 1e-12;

/**
 * The amount that a Gamma variable of this mean and variance does not exceed with probability p.
 * @param p in (0, 1); 0 and less give 0, 1 is taken as 1 − 1e-12
 * @param mean 0 or less gives 0
 * @param variance 0 or less gives the mean
 * @example gammaQuantile(0.5, 1, 1) // 0.693
 */
export function gammaQuantile(p: number, mean: number, variance: number): number {
  if (!(mean > 0) || !(p > 0)) return 0;
  if (!(variance > 0)) return mean;
  const shape = (mean * mean) / variance;
  return (unitScale(Math.min(p, MOST), shape) * mean) / shape;
}

/** Newton's method on a scale of 1, kept inside what is known of the answer. */
function unitScale(p: number, shape: number): number {
  let low = 0;
  let high = Infinity;
  let x = start(p, shape);
  for (let turn = 0; turn < 200; turn++) {
    const off = gammaCdf(x, shape, shape) - p;
    if (off < 0) low = x;
    else high = x;
    const density = (poissonMass(shape, x) * shape) / x;
    const newton = x - off / density;
    const next = newton > low && newton < high ? newton : between(low, high);
    if (Math.abs(next - x) <= PRECISION * x || next === 0) return next;
    x = next;
  }
  return x;
}

const between = (low: number, high: number): number => (high === Infinity ? 2 * low + 1 : (low + high) / 2);

/** Wilson–Hilferty: the cube root of a Gamma variable is nearly normal; near 0 the first term of its series. */
function start(p: number, shape: number): number {
  const ninth = 1 / (9 * shape);
  const cubed = shape * (1 - ninth + normalQuantile(p) * Math.sqrt(ninth)) ** 3;
  if (cubed > 0.1 * shape) return cubed;
  const first = Math.exp((Math.log(p) + logGamma(shape + 1)) / shape);
  return Math.max(Number.MIN_VALUE, Math.min(first, shape));
}
