import { amountDistribution } from './amount-distribution.js';
import { countDistribution } from './count-distribution.js';
import { dealsDistribution } from './deals-distribution.js';
import { NOTHING_MORE, type Distribution } from './distribution.js';
import type { LandingFit } from './landing-fit.js';
import type { LandingMath, Moments } from './landing-reading.js';

/**
 * The distribution of what is still to come, by the method that a landing was read with.
 * @param remaining mean and variance of the count still to come: the landing's own, or of a part of the rest
 */
export function restDistribution(
  { sizes }: LandingFit,
  { method, size }: Pick<LandingMath, 'method' | 'size'>,
  remaining: Moments,
): Distribution {
  const { mean, variance } = remaining;
  if (method === 'nothing_left' || mean <= 0) return NOTHING_MORE;
  const counts = countDistribution(mean, variance);
  if (method === 'counts' || size === null) return counts;
  if (method === 'single_deals' && sizes !== null) {
    const scale = size.mean / sizes.mean;
    const scaled = sizes.sample.map((group) => ({ ...group, size: group.size * scale }));
    const exact = dealsDistribution(remaining, scaled);
    if (exact !== null) return exact;
  }
  return amountDistribution(mean * size.mean, mean * size.variance + variance * size.mean ** 2, counts.none);
}
