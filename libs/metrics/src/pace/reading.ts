import type { Measure, PlainMeasure } from '../measure/measure.js';
import type { Status } from './status.js';

/** Everything a page says about one actual against one quota. Money in minor units, ratios as fractions of 1. */
export interface Reading {
  readonly actual: Measure;
  readonly quota: Measure;
  readonly attainment: Measure;
  /** F, 0 to 1. */
  readonly progress: Measure;
  readonly expected: Measure;
  /** Actual − expected; negative is behind. */
  readonly gap: Measure;
  readonly gapToQuota: Measure;
  /** The gap to quota without what pace asked of worked days that no file spoke about: what the days left must bring. */
  readonly stillNeeded: Measure;
  readonly paceIndex: Measure;
  readonly requiredPerDay: Measure;
  readonly currentPerDay: Measure;
  readonly requiredLift: Measure;
  readonly status: Status;
  /** The last day counted: the as-of day, or the last day with data when that is earlier. */
  readonly coveredTo: string | null;
}

/** A reading as it travels in JSON. */
export type PlainReading = { [Key in Exclude<keyof Reading, 'status' | 'coveredTo'>]: PlainMeasure } & {
  status: Status;
  coveredTo: string | null;
};
