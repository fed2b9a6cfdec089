/** How often a change is under way when a week is looked at; calibrated on simulated drops, see docs/concepts/flags.md. */
const PRIOR_ODDS = 0.01;

/**
 * The probability that a change is real, given the CUSUM of standard scores with k = ½. That CUSUM is the logarithm of
 * how many times likelier the scores are after a shift by one standard deviation, so that the odds of a change are the
 * odds before × e^S.
 * @param score S, 0 or more
 * @example trendPosterior(0) // 0.01
 * @example trendPosterior(5) // 0.6
 */
export function trendPosterior(score: number): number {
  const odds = PRIOR_ODDS * Math.exp(Math.min(score, 50));
  return odds / (1 + odds);
}
