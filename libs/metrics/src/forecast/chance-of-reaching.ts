import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';

/** As for the ranges: fewer outcomes do not tell. */
const LEAST = 5;

/**
 * The chance that what comes is at least the target: (outcomes that reach it + 1) ÷ (outcomes + 2), so never quite 0
 * or 1 (Laplace). 'no_history' with fewer than 5 outcomes.
 * @param outcomes equally likely, as a forecast step has them
 * @example chanceOfReaching(18, [10, 12, 14, 16, 18, 20, 22, 24]) // 0.5
 */
export function chanceOfReaching(target: number, outcomes: readonly number[]): Measure {
  if (outcomes.length < LEAST) return unknown('no_history');
  const reaching = outcomes.filter((outcome) => outcome >= target).length;
  return known((reaching + 1) / (outcomes.length + 2));
}
