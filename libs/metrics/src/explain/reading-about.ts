import type { Direction, Unit } from '../catalog/metric-definition.js';
import type { Thresholds } from '../pace/status.js';

/** What a reading was made from, beside its own numbers. */
export interface ReadingAbout {
  readonly unit: Unit;
  readonly direction?: Direction;
  /** False for levels, as given to `paceReading`. */
  readonly cumulative?: boolean;
  /** Working time gone (days with data) and left, in days. */
  readonly capacityGone: number;
  readonly capacityLeft: number;
  readonly thresholds?: Thresholds;
}
