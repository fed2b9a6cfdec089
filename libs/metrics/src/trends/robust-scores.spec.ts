import { robustScores } from './robust-scores.js';

it('counts in standard deviations of ordinary changes', () => {
  // Changes of 2 and −2: their median deviation is 2.
  const scores = robustScores([9, 11, 9, 11, 9, 11, 9]);
  expect(scores?.[0]).toBe(0);
  expect(scores?.[1]).toBeCloseTo((2 * Math.SQRT2) / (2 * 1.4826), 6);
});
it('draws a single far value in', () => {
  const scores = robustScores([9, 11, 9, 11, 500, 11, 9, 11, 9]) ?? new Float64Array();
  expect(Math.max(...scores)).toBeLessThan(7);
});
it('goes by what changes there are where most values repeat', () =>
  expect(robustScores([1, 1, 1, 1, 5, 5, 5, 5])?.[7]).toBeGreaterThan(1));
it('has no scale for a constant series, or for nothing', () => {
  expect(robustScores([4, 4, 4])).toBeNull();
  expect(robustScores([4])).toBeNull();
  expect(robustScores([])).toBeNull();
});
