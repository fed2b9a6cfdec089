import type { LandingFit } from './landing-fit.js';
import type { Interval, LandingMath, Moments, RepLanding } from './landing-reading.js';
import { restDistribution } from './rest-distribution.js';

/** Where a total is likely to stand on a day to come. */
export interface BandPoint {
  readonly interval80: Interval;
  readonly interval50: Interval;
}

/** Amounts take a hundred times as long as counts: they are worked out at so many points, straight in between. */
const KNOTS = 12;

/**
 * Where the total is likely to stand on the way to the landing: after a part s of the work that is left,
 *   M(s) = level × left × s, S²(s) = κ × (φM(s) + (left × s)² × variance of the level), at least M(s)
 * by the landing's own distribution. At s = 0 it is the actual, at s = 1 the landing's intervals. Amounts are exact at
 * twelfths of the work left.
 * @param fit the one the landing was read from
 * @param parts of the work left that is done by each day, 0 to 1
 * @example landingBand(fit, landing, [0, 0.5, 1]) // from a point at the actual to landing.interval80
 */
export function landingBand(fit: LandingFit, landing: RepLanding, parts: readonly number[]): BandPoint[] {
  const found = new Map<number, BandPoint>();
  const at = (part: number): BandPoint => {
    const point = found.get(part) ?? pointOf(fit, landing, part);
    found.set(part, point);
    return point;
  };
  if (landing.math.method === 'counts') return parts.map((part) => at(part));
  return parts.map((part) => {
    const place = Math.min(KNOTS, Math.max(0, part * KNOTS));
    const before = Math.floor(place);
    return before === place
      ? at(before / KNOTS)
      : between(at(before / KNOTS), at((before + 1) / KNOTS), place - before);
  });
}

function between(a: BandPoint, b: BandPoint, share: number): BandPoint {
  const mix = (from: Interval, to: Interval): Interval => ({
    low: from.low + share * (to.low - from.low),
    high: from.high + share * (to.high - from.high),
  });
  return {
    interval80: mix(a.interval80, b.interval80),
    interval50: mix(a.interval50, b.interval50),
  };
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
