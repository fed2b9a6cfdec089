/** What is known of a rate before a rep's own record: the team's rate, and how many trials that knowledge is worth. */
export interface RatioPrior {
  /** T, 0 to 1. */
  readonly rate: number;
  /** M₀: the Beta prior is (T·M₀, (1−T)·M₀). */
  readonly strength: number;
}
