import { trendSmoothing } from './trend-smoothing.js';

it('goes along a straight line', () => {
  const { level, slope, damping } = trendSmoothing([1, 2, 3, 4, 5, 6], false);
  expect([level, slope, damping].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([6, 1, 1]);
});
it('damps between 0.8 and 0.98', () => {
  const { damping } = trendSmoothing([1, 5, 8, 10, 11, 12, 12, 13], true);
  expect(damping).toBeGreaterThanOrEqual(0.8);
  expect(damping).toBeLessThanOrEqual(0.98);
});
it('is level for one value', () => {
  const { level, slope } = trendSmoothing([7], false);
  expect(level).toBeCloseTo(7, 9);
  expect(slope).toBeCloseTo(0, 9);
});
