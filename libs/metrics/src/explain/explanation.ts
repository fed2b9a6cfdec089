import type { Unit } from '../catalog/metric-definition.js';
import type { NaReason } from '../measure/measure.js';

/** 'factor' is a plain multiple (1.7×), 'odds' a probability shown in tenths, 'word' a status or a verdict. */
export type ExplanationUnit = Unit | 'factor' | 'odds' | 'word';

export interface ExplanationInput {
  /** As in the formula. */
  readonly name: string;
  readonly value: number | string | null;
  readonly unit: ExplanationUnit;
  /** Where it comes from: another explanation's key, or what it was counted from. */
  readonly source?: string;
}

/** How one number came about ("See the math"). Values are numbers with units; writing them is the page's part. */
export interface Explanation {
  /** The number explained, as it is called in its answer. */
  readonly key: string;
  readonly title: string;
  /** The formula in the names of the inputs. */
  readonly formula: string;
  readonly inputs: readonly ExplanationInput[];
  readonly result: {
    readonly value: number | string | null;
    readonly unit: ExplanationUnit;
    /** Why there is no value; null when there is one. */
    readonly reason: NaReason | null;
  };
  readonly note?: string;
}
