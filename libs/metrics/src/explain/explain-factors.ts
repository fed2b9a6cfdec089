import type { RatioPrior, RatioRecord } from '../flags/ratio-prior.js';
import type { FactorEstimate } from '../gap-split/factor.js';
import type { SizePrior } from '../gap-split/size-factor.js';
import type { SizeSums } from '../landing/deal-sizes.js';
import { unknown } from '../measure/unknown.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { inputOf } from './input-of.js';

/**
 * How a rep's conversion rate came about: counted, and drawn towards the role's.
 * @param name 'call→meeting'
 * @param counted names and keys of the metrics counted: what was converted, and to what
 */
export function explainRate(
  { key, mean }: FactorEstimate,
  own: RatioRecord,
  prior: RatioPrior | null,
  name: string,
  counted: { from: { name: string; key: string }; to: { name: string; key: string } },
): Explanation {
  return explain({
    key,
    title: `Rate: ${name}`,
    formula: '(role’s rate × M₀ + successes) ÷ (M₀ + trials)',
    inputs: [
      inputOf('role’s rate', prior?.rate ?? null, 'ratio', 'peers of the role, same days'),
      inputOf('M₀', prior?.strength ?? null, 'count', 'how much peers differ'),
      inputOf(`successes: ${counted.to.name}`, own.successes, 'count', counted.to.key),
      inputOf(`trials: ${counted.from.name}`, own.trials, 'count', counted.from.key),
    ],
    result: prior ? mean : unknown('zero_denominator'),
    unit: 'ratio',
    note: 'M₀ is how many trials the role’s rate is worth: many where reps differ little. Trials of a sales cycle are counted that much earlier.',
  });
}

/**
 * How a rep's average deal came about: counted, and drawn towards the role's.
 * @param name 'average deal'
 * @param counted the key of the amount
 */
export function explainSize(
  { key, mean }: FactorEstimate,
  own: SizeSums,
  prior: SizePrior | null,
  name: string,
  counted: string,
): Explanation {
  const alike = prior !== null && prior.deals === Infinity;
  return explain({
    key,
    title: `Size: ${name}`,
    formula: alike ? 'the role’s average' : '(role’s average × m + sum) ÷ (m + deals)',
    inputs: [
      inputOf('role’s average', prior?.mean ?? null, 'money', 'peers of the role, same days'),
      ...(alike ? [] : [inputOf('m', prior?.deals ?? null, 'count', 'how much peers differ')]),
      inputOf('sum', own.sum, 'money', counted),
      inputOf('deals', own.deals, 'count', counted),
    ],
    result: prior ? mean : unknown('zero_denominator'),
    unit: 'money',
    note: alike
      ? 'Reps of the role do not differ by more than chance.'
      : 'm is how many deals the role’s average is worth.',
  });
}
