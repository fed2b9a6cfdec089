import type { TimeToRamp } from './time-to-ramp.js';

/**
 * How long a ramp takes, in words.
 * @example 'Half of the new reps reach 80% of a full quota by month 7 (8 of 12 so far).'
 * @example 'Fewer than half of the new reps have reached 80% of a full quota (3 of 8 so far).'
 */
export function rampSentence(ramp: TimeToRamp | null): string {
  if (ramp === null) return 'Needs new reps with hire dates and three whole months of data.';
  const soFar = `(${ramp.reached} of ${ramp.reps} so far)`;
  if (ramp.median === null)
    return `Fewer than half of the new reps have reached 80% of a full quota ${soFar}.`;
  return `Half of the new reps reach 80% of a full quota by month ${ramp.median} ${soFar}.`;
}
