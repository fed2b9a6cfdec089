import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';

/** At or below this too little is known to project from. */
const MASKED = 0.5;

/**
 * What a day's total will be once everything has arrived: x̂ = x ÷ g. 'waiting_for_data' when half or less is known.
 * @param completeness g from `completenessAt`
 * @example nowcast(40, 0.8) // 50
 */
export function nowcast(value: number, completeness: number): Measure {
  return completeness > MASKED ? known(value / completeness) : unknown('waiting_for_data');
}
