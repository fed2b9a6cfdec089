import { both } from '../measure/both.js';
import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import { gapToQuota } from './gap-to-quota.js';
import { stillNeeded } from './still-needed.js';

// Sums of shares end a hair off.
const ROUNDING = 1e-12;

/**
 * By what factor the rest must be better than what was so far, whatever the shape: what is still needed per share of
 * work left ÷ what a share of the work known brought, [(Q−Y)/(1−F)] ÷ [Y/F] where all days are known. 1 is on pace, 0
 * when the quota is reached. 'nothing_yet' while the actual is 0, 'no_capacity_left' at the end.
 * @param progress F, of days with data only
 * @param holes share of the work on days gone by without data, see `stillNeeded`
 * @example requiredLift(known(14), known(30), known(0.6)) // 1.71
 */
export function requiredLift(actual: Measure, quota: Measure, progress: Measure, holes = 0): Measure {
  const toQuota = gapToQuota(actual, quota);
  return both(toQuota, progress, (missing, f) => {
    if (missing <= 0) return known(0);
    const left = 1 - f - holes;
    if (left <= ROUNDING) return unknown('no_capacity_left');
    if (f <= 0) return unknown('no_working_day_yet');
    const soFar = actual.ok ? actual.value : 0;
    if (soFar <= 0) return unknown('nothing_yet');
    return both(stillNeeded(actual, quota, holes), known(soFar / f), (needed, rate) =>
      divide(needed / left, rate),
    );
  });
}
