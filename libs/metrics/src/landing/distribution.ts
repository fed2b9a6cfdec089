/** What the rest of a period may bring: odds and intervals are read from one and the same. */
export interface Distribution {
  readonly mean: number;
  readonly variance: number;
  /** Probability that nothing more comes. */
  readonly none: number;
  /** Probability of x or more; never rises with x. */
  atLeast(x: number): number;
  /** For each of these rising probabilities the least amount that is not exceeded with it. */
  quantiles(ps: readonly number[]): number[];
}

/** No work is left: what there is stays. */
export const NOTHING_MORE: Distribution = {
  mean: 0,
  variance: 0,
  none: 1,
  atLeast: (x) => (x <= 0 ? 1 : 0),
  quantiles: (ps) => ps.map(() => 0),
};
