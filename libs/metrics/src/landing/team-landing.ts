import type { Measure } from '../measure/measure.js';
import { amountDistribution } from './amount-distribution.js';
import { countDistribution } from './count-distribution.js';
import type { Confidence, Landing } from './landing-reading.js';
import { readLanding } from './read-landing.js';

export interface TeamLandingInput {
  readonly kind: 'counts' | 'amounts';
  /** The landings of everybody counted. */
  readonly landings: readonly Landing[];
  /** ρ of the team's fit at this progress (`replayAt(fit.replay, progress).correlation`); 0.1 when left out. */
  readonly correlation?: number;
  readonly teamQuota: Measure;
}

const USUAL_CORRELATION = 0.1;
/** Less than this part of what is still to come does not decide how much to make of the whole. */
const SMALL_PART = 0.2;

/**
 * Where a team is likely to end: sums of what reps have and may still bring. Reps have good and bad periods together,
 * so the spread of the sum is wider than of independent reps:
 *   Var = Σ Var_i + ρ·Σ_{i≠j} σ_i·σ_j
 * Negative binomial for counts, nothing or Gamma for amounts, both by moments: with many reps as good as normal, with
 * few as skewed as they are.
 * @returns null for no landings
 * @example nine reps of 10 ± 3 each, ρ 0.1: 90 ± 12.1; independent reps would say ± 9
 */
export function teamLanding(input: TeamLandingInput): Landing | null {
  const { landings, kind, correlation = USUAL_CORRELATION, teamQuota } = input;
  if (landings.length === 0) return null;
  let [actual, mean, variances, spreads, none] = [0, 0, 0, 0, 1];
  for (const landing of landings) {
    actual += landing.actual;
    mean += landing.mean - landing.actual;
    variances += landing.variance;
    spreads += Math.sqrt(landing.variance);
    none *= landing.none;
  }
  const variance = variances + Math.max(0, correlation) * Math.max(0, spreads ** 2 - variances);
  const rest =
    kind === 'counts' ? countDistribution(mean, variance) : amountDistribution(mean, variance, none);
  return readLanding(rest, actual, teamQuota, confidenceOf(landings, mean));
}

/** The least sure confidence that stands behind a part of the sum worth speaking of. */
function confidenceOf(landings: readonly Landing[], mean: number): Confidence {
  const partOf = (levels: readonly Confidence[]) => {
    const held = landings.filter(({ confidence }) => levels.includes(confidence));
    const rest = held.reduce((sum, landing) => sum + landing.mean - landing.actual, 0);
    return mean > 0 ? rest / mean : held.length / landings.length;
  };
  if (partOf(['estimate']) > SMALL_PART) return 'estimate';
  return partOf(['estimate', 'low']) > SMALL_PART ? 'low' : 'full';
}
