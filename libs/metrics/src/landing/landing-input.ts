import type { Measure } from '../measure/measure.js';

/** The days so far. */
export interface Course {
  /** Count of each day up to the last with data: of deals for an amount; null where no file spoke about the day. */
  readonly counts: ArrayLike<number | null>;
  /** Share of each day of the whole period (`dayShares` with the learned shape). */
  readonly shares: ArrayLike<number>;
}

export interface LandingInput {
  readonly rep: string | number;
  /** Sum over the days with data so far; 0 before the first. */
  readonly actual: number;
  /** Amounts: how many deals it is the sum of; left out: as many as their mean size makes likely. */
  readonly count?: number;
  readonly quota: Measure;
  /** F: the part of the period's work that lies in the days with data, 0 to 1 (`progress` with the learned shape). */
  readonly progress: number;
  /** How much of a whole period's work this one holds for the rep (`exposure`): less with leave or part time. */
  readonly exposure?: number;
  /** With the days so far a level that has changed on the way is noticed. */
  readonly course?: Course;
  /** Multiplies the spread of what is left, e.g. 1.5 while a sudden drop is flagged. */
  readonly widen?: number;
}
