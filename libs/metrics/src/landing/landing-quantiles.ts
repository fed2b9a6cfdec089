import { amountDistribution } from './amount-distribution.js';
import { countDistribution } from './count-distribution.js';
import { dealsDistribution } from './deals-distribution.js';
import { NOTHING_MORE, type Distribution } from './distribution.js';
import type { LandingFit } from './landing-fit.js';
import type { RepLanding } from './landing-reading.js';

/**
 * A landing as quantiles at the levels (1/2)/n, (3/2)/n, … (n−1/2)/n, in the metric's unit: what forecasts are scored
 * by (`crpsOfQuantiles`) and drawn from.
 * @param fit the one the landing was read from
 * @example landingQuantiles(fit, landing(fit, input), 3) // [27, 30, 34]
 */
export function landingQuantiles(fit: LandingFit, landing: RepLanding, count = 50): number[] {
  const levels = Array.from({ length: count }, (_, index) => (index + 0.5) / count);
  return restOf(fit, landing)
    .quantiles(levels)
    .map((rest) => landing.actual + rest);
}

function restOf({ sizes }: LandingFit, { math, actual, mean, variance, none }: RepLanding): Distribution {
  if (math.method === 'nothing_left') return NOTHING_MORE;
  if (math.method === 'counts') return countDistribution(math.remaining.mean, math.remaining.variance);
  if (math.method === 'single_deals' && sizes !== null && math.size !== null) {
    const scale = math.size.mean / sizes.mean;
    const scaled = sizes.sample.map((group) => ({ ...group, size: group.size * scale }));
    const exact = dealsDistribution(math.remaining, scaled);
    if (exact !== null) return exact;
  }
  return amountDistribution(mean - actual, variance, none);
}
