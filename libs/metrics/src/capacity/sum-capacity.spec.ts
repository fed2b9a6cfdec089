import { sumCapacity } from './sum-capacity.js';

const days = Float64Array.of(1, 0, 0.5);

it('sums all days, or those between two indexes, both included', () => {
  expect(sumCapacity(days)).toBe(1.5);
  expect(sumCapacity(days, 1, 2)).toBe(0.5);
});
it('is zero for no days and beyond both ends', () => {
  expect(sumCapacity([])).toBe(0);
  expect(sumCapacity(days, 3)).toBe(0);
  expect(sumCapacity(days, 0, -1)).toBe(0);
  expect(sumCapacity(days, -5, 99)).toBe(1.5);
});
