import type { LandingFit } from './landing-fit.js';
import type { Interval, LandingMath, Moments, RepLanding } from './landing-reading.js';
import { restDistribution } from './rest-distribution.js';

/** Where a total is likely to stand on a day to come. */
export interface BandPoint {
  readonly interval80: Interval;
  readonly interval50: Interval;
}

/**
 * Where the total is likely to stand on the way to the landing: after a part s of the work that is left,
 *   M(s) = level × left × s, S²(s) = κ × (φM(s) + (left × s)² × variance of the level), at least M(s)
 * by the landing's own distribution. At s = 0 it is the actual, at s = 1 the landing's intervals.
 * @param fit the one the landing was read from
 * @param parts of the work left that is done by each day, 0 to 1
 * @example landingBand(fit, landing, [0, 0.5, 1]) // from a point at the actual to landing.interval80
 */
export function landingBand(fit: LandingFit, landing: RepLanding, parts: readonly number[]): BandPoint[] {
  let [last, point] = [-1, pointOf(fit, landing, 0)];
  return parts.map((part) => {
    // Days off bring nothing: they stand where the day before stood.
    if (part !== last) [last, point] = [part, pointOf(fit, landing, part)];
    return point;
  });
}

function pointOf(fit: LandingFit, landing: RepLanding, part: number): BandPoint {
  if (part >= 1) return landing;
  const [low = 0, lower = 0, upper = 0, high = 0] = restDistribution(
    fit,
    landing.math,
    partOfRest(landing.math, Math.max(0, part)),
  )
    .quantiles([0.1, 0.25, 0.75, 0.9])
    .map((more) => landing.actual + more);
  return { interval80: { low, high }, interval50: { low: lower, high: upper } };
}

function partOfRest({ posterior, left, dispersion, inflation, widen }: LandingMath, part: number): Moments {
  const mean = posterior.mean * left * part;
  const spread = dispersion * mean + (left * part) ** 2 * posterior.variance;
  return { mean, variance: Math.max(mean, inflation * widen ** 2 * spread) };
}
