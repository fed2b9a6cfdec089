/** A rate or an average: the posterior (EB-shrunk) of the rep with its uncertainty, and the role's. */
export interface FactorEstimate {
  readonly key: string;
  /** Posterior mean of the rep. */
  readonly mean: number;
  /** Posterior standard deviation; 0 is taken as certain. */
  readonly sd: number;
  /** What it is in the role. */
  readonly reference: number;
}
