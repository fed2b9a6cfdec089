import type { Measure, PlainMeasure } from './measure.js';

/**
 * A measure as it travels in JSON.
 * @example plainMeasure(known(5)) // { value: 5, reason: null }
 */
export function plainMeasure(measure: Measure): PlainMeasure {
  return measure.ok ? { value: measure.value, reason: null } : { value: null, reason: measure.reason };
}
