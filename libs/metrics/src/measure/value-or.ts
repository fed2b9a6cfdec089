import type { Measure } from './measure.js';

/** The value, or something else when there is none. @example valueOr(unknown('no_quota'), null) // null */
export function valueOr<Other>(measure: Measure, other: Other): number | Other {
  return measure.ok ? measure.value : other;
}
