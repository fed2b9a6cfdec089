import { theilSenSlope } from './theil-sen-slope.js';

it('is the slope of a line, whatever a few odd values do', () => {
  expect(theilSenSlope([1, 2, 3, 4])).toBe(1);
  expect(theilSenSlope([1, 2, 3, 4, 100])).toBe(1);
  expect(theilSenSlope([7, 7, 7])).toBe(0);
});
it('is the median over all pairs', () => expect(theilSenSlope([0, 3, 1])).toBe(0.5));
it('steps over what is missing at the same pace', () => expect(theilSenSlope([0, null, null, 6])).toBe(2));
it('is the same for long series, of which it takes the pairs farthest apart', () =>
  expect(theilSenSlope(Array.from({ length: 200 }, (_, week) => 3 * week))).toBe(3));
it('needs two values', () => {
  expect(theilSenSlope([5, null])).toBeNull();
  expect(theilSenSlope([])).toBeNull();
});
