import { explainLanding, type ExplainedLanding } from './explain-landing.js';

const landing: ExplainedLanding = {
  unit: 'count',
  actual: 14,
  quota: 30,
  progress: 0.6,
  priorMean: 28,
  prior: { a: 14, b: 0.5 },
  posterior: { a: 14 + 14 / 1.25, b: 0.5 + 0.6 / 1.25 },
  dispersion: 1.25,
  inflation: 1.1,
  mean: (25.2 / 0.98) * 0.4,
  variance: 1.1 * (1.25 * (25.2 / 0.98) * 0.4 + (0.16 * 25.2) / 0.98 ** 2),
  size: null,
  low: 20,
  high: 30,
  odds: 0.12,
};
function mathOf(key: string, of = landing) {
  const math = explainLanding(of).find((one) => one.key === key);
  const value = (name: string) => Number(math?.inputs.find((one) => one.name === name)?.value);
  return { result: Number(math?.result.value), unit: math?.result.unit, value };
}

it('gives the mean and the variance of the rest by their own inputs', () => {
  const mean = mathOf('restMean');
  expect(mean.result).toBeCloseTo((mean.value('a′') / mean.value('b′')) * (1 - mean.value('F')), 12);
  const { result, value } = mathOf('restVariance');
  const noise = value('φ') * value('M');
  const rate = ((1 - value('F')) ** 2 * value('a′')) / value('b′') ** 2;
  expect(result).toBeCloseTo(value('κ') * (noise + rate), 12);
});
it('lands at the actual and the mean of the rest, by size for amounts', () => {
  expect(mathOf('landing').result).toBeCloseTo(14 + landing.mean, 12);
  const money = mathOf('landing', { ...landing, unit: 'money', actual: 1000, size: 500 });
  expect(money.unit).toBe('money');
  expect(money.result).toBeCloseTo(1000 + 500 * landing.mean, 9);
});
it('ends with the chance to hit', () => {
  const { result, unit, value } = mathOf('odds');
  expect([result, unit, value('quota'), value('actual')]).toEqual([0.12, 'ratio', 30, 14]);
});
