import type { Measure } from '../measure/measure.js';
import { valueOr } from '../measure/value-or.js';
import type { ExplanationInput, ExplanationUnit } from './explanation.js';

/** One input from a measure: null when it has no value. */
export function inputOf(
  name: string,
  measure: Measure | number | string | null,
  unit: ExplanationUnit,
  source?: string,
): ExplanationInput {
  const value = typeof measure === 'object' && measure !== null ? valueOr(measure, null) : measure;
  return source === undefined ? { name, value, unit } : { name, value, unit, source };
}
