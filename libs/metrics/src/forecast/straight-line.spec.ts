import { straightLine } from './straight-line.js';

it('runs through points that lie on it', () => {
  expect(straightLine([3, 5, 7])).toEqual({ start: 1, slope: 2 });
  expect(straightLine([4, 4, 4, 4])).toEqual({ start: 4, slope: 0 });
});
it('is least squares where they do not', () => {
  const { start, slope } = straightLine([1, 3, 2]);
  expect(slope).toBeCloseTo(0.5, 12);
  expect(start).toBeCloseTo(1, 12);
});
it('is level through one value, and through none', () => {
  expect(straightLine([7])).toEqual({ start: 7, slope: 0 });
  expect(straightLine([])).toEqual({ start: 0, slope: 0 });
});
