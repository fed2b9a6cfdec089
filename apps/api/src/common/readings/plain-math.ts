import type { Explanation } from '@paceline/metrics';
import type { Explanation as ExplanationShape } from '../shapes/explanation.response.js';

/** Explanations as they travel in JSON. */
export const plainMath = (explanations: readonly Explanation[]): ExplanationShape[] =>
  explanations.map(({ key, title, formula, inputs, result, note }) => ({
    key,
    title,
    formula,
    inputs: inputs.map(({ name, value, unit, source }) => ({ name, value, unit, source: source ?? null })),
    result: { ...result },
    note: note ?? null,
  }));
