import { amountDistribution } from './amount-distribution.js';
import { changedRemainder } from './changed-level.js';
import { countDistribution } from './count-distribution.js';
import { dealsDistribution } from './deals-distribution.js';
import { NOTHING_MORE, type Distribution } from './distribution.js';
import type { LandingFit } from './landing-fit.js';
import type { LandingInput } from './landing-input.js';
import type { LandingMath, Moments, RepLanding } from './landing-reading.js';
import { priorOf, type Prior } from './prior-of.js';
import { readLanding } from './read-landing.js';
import { remainder, type Remainder } from './remainder.js';
import { replayAt } from './replay-at.js';

/** One deal that can make this part of a usual period is looked at by itself. */
const LARGE_DEAL = 0.3;

/**
 * Where a rep's period is likely to end, and the odds of reaching the quota.
 * - Counts: Y + negative binomial with the mean and variance of `remainder`; P(hit) = P(rest ≥ quota − Y).
 * - Amounts: a sum of so many deals of the rep's sizes: nothing, or Gamma by moments; exactly summed
 *   (`dealsDistribution`) where one deal can make 30% of the rep's usual period.
 * - Nothing left to work: the end is what there is.
 * @returns null without history and without a quota: then nothing can be said
 * @example landing(fit, { rep: 7, actual: 14, quota: known(30), progress: 0.6 }).odds // { ok: true, value: 0.18 }
 */
export function landing(fit: LandingFit, input: LandingInput): RepLanding | null {
  const prior = priorOf(fit, input);
  if (prior === null || ![input.actual, input.progress, input.exposure ?? 1].every(Number.isFinite))
    return null;
  const progress = Math.min(1, Math.max(0, input.progress));
  const [exposure, widen] = [Math.max(0, input.exposure ?? 1), input.widen ?? 1];
  const given = {
    prior: prior.level,
    count: countOf(fit, input, prior.size),
    done: exposure * progress,
    left: exposure * (1 - progress),
    dispersion: fit.dispersion,
    inflation: replayAt(fit.replay, progress).inflation,
  };
  const model = { ...given, inflation: given.inflation * widen ** 2 };
  const changed = input.course ? changedRemainder(model, input.course, exposure) : null;
  const rest = changed ?? remainder(model);
  const { method, distribution } = distributionOf(fit, prior, rest);
  const math: LandingMath = {
    ...given,
    method,
    prior: { mean: prior.level.mean, variance: prior.level.variance },
    posterior: rest.level,
    ownWeight: prior.level.ownWeight,
    progress,
    remaining: momentsOf(rest),
    change: changed && {
      chance: changed.chance,
      level: changed.steady.level,
      remaining: momentsOf(changed.steady),
    },
    widen,
    size: prior.size,
  };
  return { ...readLanding(distribution, input.actual, input.quota, prior.confidence), math };
}

const momentsOf = ({ mean, variance }: Moments): Moments => ({ mean, variance });

function countOf(fit: LandingFit, { actual, count }: LandingInput, size: Prior['size']): number {
  if (size === null) return actual;
  return fit.sizes === null || count === undefined ? actual / size.mean : count;
}

function distributionOf(
  fit: LandingFit,
  prior: Prior,
  rest: Remainder,
): { method: LandingMath['method']; distribution: Distribution } {
  const { size } = prior;
  const deals = countDistribution(rest.mean, rest.variance);
  if (rest.mean <= 0) return { method: 'nothing_left', distribution: NOTHING_MORE };
  if (size === null) return { method: 'counts', distribution: deals };
  const single = singleDeals(fit, prior, rest);
  if (single !== null) return { method: 'single_deals', distribution: single };
  const variance = rest.mean * size.variance + rest.variance * size.mean ** 2;
  return { method: 'amounts', distribution: amountDistribution(rest.mean * size.mean, variance, deals.none) };
}

/** Null when no deal is large beside the rep's usual period, which does not depend on how this one goes. */
function singleDeals({ sizes }: LandingFit, { level, size }: Prior, rest: Remainder): Distribution | null {
  if (sizes === null || size === null) return null;
  const scale = size.mean / sizes.mean;
  if (sizes.largest * scale <= LARGE_DEAL * level.mean * size.mean) return null;
  return dealsDistribution(
    rest,
    sizes.sample.map((group) => ({ ...group, size: group.size * scale })),
  );
}
