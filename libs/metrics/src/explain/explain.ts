import type { Measure } from '../measure/measure.js';
import { valueOr } from '../measure/value-or.js';
import type { Explanation, ExplanationInput, ExplanationUnit } from './explanation.js';

/** One explanation from its parts; a measure that has no value gives its reason as the result. */
export function explain(parts: {
  key: string;
  title: string;
  formula: string;
  inputs: readonly ExplanationInput[];
  result: Measure | string | number | null;
  unit: ExplanationUnit;
  note?: string | undefined;
}): Explanation {
  const { key, title, formula, inputs, result, unit, note } = parts;
  const measured = typeof result === 'object' && result !== null;
  const value = measured ? valueOr(result, null) : result;
  const reason = measured && !result.ok ? result.reason : null;
  return {
    key,
    title,
    formula,
    inputs,
    result: { value, unit, reason },
    ...(note === undefined ? {} : { note }),
  };
}
