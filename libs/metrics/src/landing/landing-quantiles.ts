import type { LandingFit } from './landing-fit.js';
import type { RepLanding } from './landing-reading.js';
import { restDistribution } from './rest-distribution.js';

/**
 * A landing as quantiles at the levels (1/2)/n, (3/2)/n, … (n−1/2)/n, in the metric's unit: what forecasts are scored
 * by (`crpsOfQuantiles`) and drawn from.
 * @param fit the one the landing was read from
 * @example landingQuantiles(fit, landing(fit, input), 3) // [27, 30, 34]
 */
export function landingQuantiles(fit: LandingFit, landing: RepLanding, count = 50): number[] {
  const levels = Array.from({ length: count }, (_, index) => (index + 0.5) / count);
  return restDistribution(fit, landing.math, landing.math.remaining)
    .quantiles(levels)
    .map((rest) => landing.actual + rest);
}
