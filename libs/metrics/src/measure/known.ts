import type { Measure } from './measure.js';

/**
 * A measure that has a value. NaN and infinity become unknown ('not_a_number'), so that they never leave the library.
 * @example known(5) // { ok: true, value: 5 }
 */
export function known(value: number): Measure {
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? { ok: true, value: value + 0 } : { ok: false, reason: 'not_a_number' };
}
