import { trendPosterior } from './trend-posterior.js';

it('is two in three at the limit of 6, and near certain at 9', () => {
  expect(trendPosterior(6)).toBeCloseTo(0.669, 3);
  expect(trendPosterior(9)).toBeCloseTo(0.976, 3);
});
it('is small without evidence and never above 1', () => {
  expect(trendPosterior(0)).toBeCloseTo(0.005, 4);
  expect(trendPosterior(1e6)).toBeLessThanOrEqual(1);
});
