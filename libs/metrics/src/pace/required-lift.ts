import { both } from '../measure/both.js';
import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';

/**
 * By what factor the rest must be better than what was so far, whatever the shape: [(Q−Y)/(1−F)] ÷ [Y/F]. 1 is on
 * pace, 0 when the quota is reached. 'nothing_yet' while the actual is 0, 'no_capacity_left' at the end.
 * @example requiredLift(known(14), known(30), known(0.6)) // 1.71
 */
export function requiredLift(actual: Measure, quota: Measure, progress: Measure): Measure {
  return both(
    both(actual, quota, (y, q) => q - y),
    progress,
    (missing, f) => {
      if (missing <= 0) return known(0);
      if (f >= 1) return unknown('no_capacity_left');
      if (f <= 0) return unknown('no_working_day_yet');
      const soFar = actual.ok ? actual.value : 0;
      return soFar <= 0 ? unknown('nothing_yet') : divide(missing / (1 - f), soFar / f);
    },
  );
}
