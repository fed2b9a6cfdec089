import { known } from './known.js';
import type { Measure, NaReason } from './measure.js';
import { unknown } from './unknown.js';

/**
 * The only division of the product: a denominator of 0 is a reason, never infinity.
 * @param whenZero the reason to give for a denominator of 0
 * @example divide(1, 4) // { ok: true, value: 0.25 }
 * @example divide(1, 0) // { ok: false, reason: 'zero_denominator' }
 */
export function divide(
  numerator: number,
  denominator: number,
  whenZero: NaReason = 'zero_denominator',
): Measure {
  return denominator === 0 ? unknown(whenZero) : known(numerator / denominator);
}
