import { combinedForecast } from './combined-forecast.js';

it('repeats a constant series', () =>
  combinedForecast([10, 10, 10, 10], 1, 2).forEach((value) => expect(value).toBeCloseTo(10, 9)));
it('puts the season back where it belongs', () => {
  const quarters = [50, 100, 150, 100, 50, 100, 150, 100, 50, 100, 150, 100, 50, 100];
  const ahead = combinedForecast(quarters, 4, 4);
  [150, 100, 50, 100].forEach((value, index) => expect(ahead[index]).toBeCloseTo(value, 6));
});
it('rises less and less with every period of a rising series', () => {
  const line = Array.from({ length: 24 }, (_, index) => 100 + 2 * index);
  const [first = 0, second = 0, third = 0] = combinedForecast(line, 1, 3);
  expect(second - first).toBeGreaterThan(0);
  expect(third - second).toBeLessThan(second - first);
});
it('is nothing for an empty series', () => expect(combinedForecast([], 4, 2)).toEqual([]));
