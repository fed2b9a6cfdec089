import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import type { CatchUp } from './catch-up-result.js';

/**
 * How much of what would be missing at the end can still be made up by working at the own best instead of as now:
 * min(need − now, best − now), never below 0, in the metric's unit. 'Now' is the average day of this period times the
 * days left, for sparse metrics the usual rest.
 * @example need 9, averaged 6, best 11, 10 days left: (9 − 6) × 10 = 30; with a need of 14: (11 − 6) × 10 = 50
 */
export function recoverableGap(catchUp: CatchUp): Measure {
  const { need, best, basis, usual, averaged } = catchUp;
  if (catchUp.reason !== null) return unknown(catchUp.reason);
  if (need === null || best === null || usual === null) return need === 0 ? known(0) : unknown('no_history');
  const now = basis === 'days' ? (averaged ?? usual) : usual;
  const times = basis === 'days' ? catchUp.capacityLeft : 1;
  return known(Math.max(0, Math.min(need, best) - now) * times);
}
