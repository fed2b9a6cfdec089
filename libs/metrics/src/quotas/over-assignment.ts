import { both } from '../measure/both.js';
import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';

/**
 * By how much the reps' quotas exceed the team's own: Σ rep ÷ team − 1. Negative is under-assigned.
 * @example overAssignment(known(740), known(720)) // 0.028
 */
export function overAssignment(sumOfReps: Measure, teamQuota: Measure): Measure {
  return both(sumOfReps, teamQuota, (reps, team) => divide(reps - team, team, 'zero_quota'));
}
