/** The odds of a change when a week is looked at; of flags raised at a posterior of p, about p are right in simulated drops. */
const PRIOR_ODDS = 0.005;
/** e^50 is sure enough. */
const MOST = 50;

/**
 * The probability that a change is real, given its CUSUM: S is the logarithm of how many times likelier the weeks are
 * with the change, so that the odds of a change are the odds before × e^S.
 * @param score S, 0 or more
 * @example trendPosterior(6) // 0.67: two in three
 * @example trendPosterior(9) // 0.98
 */
export function trendPosterior(score: number): number {
  const odds = PRIOR_ODDS * Math.exp(Math.min(MOST, score));
  return odds / (1 + odds);
}
