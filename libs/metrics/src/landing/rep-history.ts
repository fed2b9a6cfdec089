/** One closed period of one rep. All arrays have one entry per day of the period. */
export interface LandingPeriod {
  readonly start: string;
  /** The rep's own capacity. */
  readonly capacity: ArrayLike<number>;
  /** Capacity of somebody always there, full time (`'full'`); left out: the own capacity. */
  readonly fullCapacity?: ArrayLike<number>;
  /** The metric's total of each day: a count, or an amount; null where no file spoke about the day. */
  readonly values: ArrayLike<number | null>;
  /** Amounts only: how many deals the day's amount is the sum of, and the sum of their squares. */
  readonly counts?: ArrayLike<number | null>;
  readonly squares?: ArrayLike<number | null>;
}

export interface RepHistory {
  readonly rep: string | number;
  readonly periods: readonly LandingPeriod[];
}
