import type { Measure } from '../measure/measure.js';
import { explain } from './explain.js';
import type { Explanation, ExplanationUnit } from './explanation.js';
import { inputOf } from './input-of.js';

export interface FlagMath {
  readonly kind:
    'data_missing' | 'stalled' | 'at_risk' | 'sudden_drop' | 'efficiency_gap' | 'over_performing';
  /** The number the flag stands on. */
  readonly value: Measure | number | null;
  /** The limits it is held against. */
  readonly raise: number;
  readonly clear: number | null;
  /** What the number was computed from, by name. */
  readonly from: readonly {
    readonly name: string;
    readonly value: number | string | null;
    readonly unit: ExplanationUnit;
    readonly source?: string;
  }[];
}

const MATH: Readonly<Record<FlagMath['kind'], { title: string; formula: string; unit: ExplanationUnit }>> = {
  data_missing: {
    title: 'Data missing',
    formula: 'chance of no activity of any kind on a day worked, raised below the limit',
    unit: 'ratio',
  },
  stalled: {
    title: 'Stalled',
    formula: 'chance of no activity on all these days at the usual rate, raised below the limit',
    unit: 'ratio',
  },
  at_risk: {
    title: 'At risk',
    formula: 'chance to hit, raised below the limit on two checks',
    unit: 'ratio',
  },
  sudden_drop: {
    title: 'Sudden drop',
    formula: 'S = max(0, S before − z of the week − 0.5), raised above the limit',
    unit: 'factor',
  },
  efficiency_gap: {
    title: 'Conversion below the team',
    formula: 'probability that the true rate is below ¾ of the team’s, raised above the limit',
    unit: 'ratio',
  },
  over_performing: {
    title: 'Over-performing',
    formula: 'chance to hit, raised above the limit while time is left',
    unit: 'ratio',
  },
};

/** How the key number of a flag came about: its formula, what it was computed from, the limits to raise and to clear. */
export function explainFlag({ kind, value, raise, clear, from }: FlagMath): Explanation {
  const { title, formula, unit } = MATH[kind];
  return explain({
    key: kind,
    title,
    formula,
    inputs: [
      ...from,
      inputOf('raised at', raise, unit, 'settings'),
      ...(clear === null ? [] : [inputOf('cleared at', clear, unit, 'settings')]),
    ],
    result: value,
    unit,
  });
}
