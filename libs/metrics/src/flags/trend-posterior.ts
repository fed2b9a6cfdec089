/** The odds that a change begins in a given week: 6% of reps and metrics in half a year, as in the simulated drops. */
const PRIOR_ODDS = 0.0025;
/** e^50 is sure enough. */
const MOST = 50;

/**
 * The probability that a change is real, given the CUSUM of standard scores with slack k: 2k·S is the logarithm of how
 * many times likelier the scores are after a shift by 2k standard deviations, so that the odds of a change are the odds
 * before × e^(2kS).
 * @param score S, 0 or more
 * @param slack k (0.75)
 * @example trendPosterior(4) // 0.5: as likely as not
 * @example trendPosterior(6) // 0.95
 */
export function trendPosterior(score: number, slack = 0.75): number {
  const odds = PRIOR_ODDS * Math.exp(Math.min(MOST, 2 * slack * score));
  return odds / (1 + odds);
}
