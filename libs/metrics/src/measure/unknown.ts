import type { Measure, NaReason } from './measure.js';

/** A measure that is not there, with its reason. @example unknown('no_quota') // { ok: false, reason: 'no_quota' } */
export function unknown(reason: NaReason): Measure {
  return { ok: false, reason };
}
