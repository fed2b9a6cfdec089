import { gapSplit } from '../gap-split/gap-split.js';
import { explainGapSplit } from './explain-gap-split.js';

const split = gapSplit({
  actual: 6_000_000,
  expected: 8_000_000,
  volume: { key: 'calls', actual: 400 },
  conversions: [{ key: 'rate', mean: 0.02, sd: 0.002, reference: 0.02 }],
  size: { key: 'size', mean: 800_000, sd: 0, reference: 800_000 },
});
const math = explainGapSplit(split, 'money', (key) => `the ${key}`);

it('shows each factor beside its reference, and each part', () =>
  expect(math.inputs.map(({ name, value, unit }) => [name, value, unit])).toEqual([
    ['the calls', 400, 'count'],
    ['the calls, asked by pace', 500, 'count'],
    ['part: the calls', -1_600_000, 'money'],
    ['the rate', 0.02, 'ratio'],
    ['the rate, in the role', 0.02, 'ratio'],
    ['part: the rate', 0, 'money'],
    ['the size', 800_000, 'money'],
    ['the size, in the role', 800_000, 'money'],
    ['part: the size', 0, 'money'],
    ['part: chance', -400_000, 'money'],
    ['part: timing', 0, 'money'],
  ]));
it('has the gap for its result: the sum of the parts', () => {
  const parts = math.inputs.filter(({ name }) => name.startsWith('part: '));
  expect(parts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(math.result.value);
  expect(math.result).toEqual({ value: -2_000_000, unit: 'money', reason: null });
});
