import type { Grain } from '../periods/period.js';

/**
 * How a period's total usually builds up, relative to evenly over capacity. Plain numbers: kept as JSON.
 * A day's weight is its bin's density × its weekday's factor; capacity is multiplied in by `dayShares`.
 */
export interface Shape {
  /** Density in each equal part of the period's working capacity, first to last; 1 is the average part. */
  readonly bins: readonly number[];
  /** Factor of each weekday, Monday first; 1 is the average working day. */
  readonly weekdays: readonly number[];
  /** How many closed periods it was learned from, holes taken off; 0 when it was not learned. */
  readonly periods: number;
}

/** One closed period of a team or the organisation: totals over its reps. */
export interface ShapePeriod {
  readonly start: string;
  /** Total of each day; null where no file spoke about the day. */
  readonly values: ArrayLike<number | null>;
  /** Capacity of each day, summed over the reps. */
  readonly capacity: ArrayLike<number>;
  /** Amounts only: how many deals each day's total holds. With it no deal counts for more than 5% of the pool. */
  readonly counts?: ArrayLike<number | null>;
}

/** Into how many parts a period of each grain is cut: a month to about a working day, a quarter to a week. */
export const SHAPE_BINS: Readonly<Record<Grain, number>> = {
  day: 1,
  week: 1,
  month: 20,
  quarter: 13,
  year: 12,
};

/** Every unit of capacity counts the same. */
export function uniformShape(grain: Grain): Shape {
  return {
    bins: new Array<number>(SHAPE_BINS[grain]).fill(1),
    weekdays: new Array<number>(7).fill(1),
    periods: 0,
  };
}
