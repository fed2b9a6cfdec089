import type { Unit } from '../catalog/metric-definition.js';
import type { GapPart, GapSplit } from '../gap-split/split-result.js';
import { explain } from './explain.js';
import type { Explanation, ExplanationInput } from './explanation.js';
import { inputOf } from './input-of.js';

const FACTORS: readonly GapPart['kind'][] = ['volume', 'conversion', 'size'];

/**
 * How a gap was divided: each part with the factor it is due to, and the sum.
 * @param unit of the outcome
 * @param nameOf a factor's name: 'calls', 'call→meeting', 'average deal'
 */
export function explainGapSplit(split: GapSplit, unit: Unit, nameOf: (key: string) => string): Explanation {
  const named = ({ kind, key }: GapPart) => (FACTORS.includes(kind) ? nameOf(key) : kind);
  return explain({
    key: 'gapSplit',
    title: 'What the gap is made of',
    formula:
      'part = L × ln(factor ÷ reference), L = (made − asked) ÷ ln(made ÷ asked); chance = the rest; parts add up to the gap',
    inputs: split.parts.flatMap((part) => [
      ...factorOf(part, named(part)),
      inputOf(`part: ${named(part)}`, part.amount, unit),
    ]),
    result: split.gap,
    unit,
    note: 'Rates and sizes are the rep’s own, drawn towards the role’s where there are few; activities are those pace asks at the role’s rates.',
  });
}

function factorOf({ kind, key, actual, reference }: GapPart, name: string): ExplanationInput[] {
  if (actual === null || reference === null) return [];
  const unit = kind === 'conversion' ? 'ratio' : kind === 'size' ? 'money' : 'count';
  const asked = kind === 'volume' ? 'asked by pace' : 'in the role';
  return [inputOf(name, actual, unit, key), inputOf(`${name}, ${asked}`, reference, unit)];
}
