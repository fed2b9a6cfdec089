import { naive2Forecast } from './naive2-forecast.js';

it('is the last value with the season put back', () => {
  const quarters = [50, 100, 150, 100, 50, 100, 150, 100, 50, 100, 150, 100, 50, 110];
  const ahead = naive2Forecast(quarters, 4, 2);
  // The last quarter came in above its index; so does what follows.
  expect(ahead[0]).toBeGreaterThan(150);
  expect((ahead[1] ?? 0) / (ahead[0] ?? 1)).toBeCloseTo(2 / 3, 1);
});
it('is the last value where there is no season', () =>
  expect(naive2Forecast([1, 5, 3], 1, 2)).toEqual([3, 3]));
it('is nothing for an empty series', () => expect(naive2Forecast([], 4, 2)).toEqual([]));
