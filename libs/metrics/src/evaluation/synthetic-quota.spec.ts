import { syntheticQuota } from './synthetic-quota.js';

it('asks 5% more than the mean of the last three periods', () => {
  expect(syntheticQuota([100, 80, 120])).toBe(105);
  expect(syntheticQuota([900, 100, 80, 120])).toBe(105);
  expect(syntheticQuota([0, 0, 60])).toBeCloseTo(21, 12);
});

it('asks nothing where three periods are not known or brought nothing', () => {
  expect(syntheticQuota([100, 80])).toBeNull();
  expect(syntheticQuota([100, null, 120])).toBeNull();
  expect(syntheticQuota([90, 100, null])).toBeNull();
  expect(syntheticQuota([0, 0, 0])).toBeNull();
  expect(syntheticQuota([-50, 20, 10])).toBeNull();
});
