import { minimise } from './minimise.js';

const span = { from: 0, to: 10, cells: 20 };

it('finds the lowest point to a millionth', () =>
  expect(minimise((at) => (at - Math.PI) ** 2, span).at).toBeCloseTo(Math.PI, 5));
it('finds it at either end, and never outside', () => {
  expect(minimise((at) => at, span).at).toBeCloseTo(0, 5);
  expect(minimise((at) => -at, span).at).toBeCloseTo(10, 5);
});
it('takes the deeper of two valleys', () => {
  const valleys = (at: number) => Math.min((at - 2) ** 2, (at - 8) ** 2 - 1);
  expect(minimise(valleys, span).at).toBeCloseTo(8, 5);
});
