import { known } from './known.js';
import type { Measure, NaReason } from './measure.js';
import { unknown } from './unknown.js';

/**
 * A measure from a value that may be missing.
 * @example knownOr(null, 'no_quota') // { ok: false, reason: 'no_quota' }
 */
export function knownOr(value: number | null | undefined, reason: NaReason): Measure {
  return value === null || value === undefined ? unknown(reason) : known(value);
}
