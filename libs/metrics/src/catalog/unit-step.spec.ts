import { unitStep } from './unit-step.js';

it('is one of a count, one currency unit of money, nothing of a ratio', () => {
  expect(unitStep('count')).toBe(1);
  expect(unitStep('money')).toBe(100);
  expect(unitStep('ratio')).toBe(0);
});
