import type { Unit } from '../catalog/metric-definition.js';
import type { Measure, PlainMeasure } from '../measure/measure.js';
import { formatValue } from './format-value.js';
import type { Formatting } from './formatting.js';

/**
 * A measure in its unit, in either form; '–' when there is none (its reason, `reasonText`, belongs beside it).
 * @example formatMeasure({ value: null, reason: 'no_quota' }, 'money', …) // '–'
 */
export function formatMeasure(measure: Measure | PlainMeasure, unit: Unit, formatting: Formatting): string {
  const value = 'ok' in measure ? (measure.ok ? measure.value : null) : measure.value;
  return formatValue(value, unit, formatting);
}
