import { pointForecast } from './point-forecast.js';
import { thetaForecast } from './theta-forecast.js';

const year = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

it('is Theta from two seasons on', () => {
  const history = [...year, ...year];
  expect(pointForecast(history, 12, 3)).toEqual({
    method: 'theta',
    values: thetaForecast(history, 12, 3, 'shrunk'),
  });
});
it('repeats the season before while there is one but not two', () =>
  expect(pointForecast([...year, 5], 12, 2)).toEqual({ method: 'seasonal_naive', values: [6, 7] }));
it('is the level while there is less than a season', () => {
  expect(pointForecast([4], 12, 2)).toEqual({ method: 'level', values: [4, 4] });
  expect(pointForecast([4, 4, 4], 1, 1)?.method).toBe('level');
});
it('bridges periods missing at the end', () => {
  expect(pointForecast([...year, null, null], 12, 2)?.values).toEqual([7, 8]);
  const line = Array.from({ length: 20 }, (_, index) => 10 * index);
  const [, , third] = pointForecast(line, 1, 3)?.values ?? [];
  expect(pointForecast([...line, null, null], 1, 1)?.values[0]).toBe(third);
});
it('does not fall below zero, unless values did', () => {
  const falling = [90, 75, 60, 45, 30, 15, 2, 1];
  expect(Math.min(...(pointForecast(falling, 1, 24)?.values ?? []))).toBe(0);
  expect(Math.min(...(pointForecast([...falling, -20], 1, 24)?.values ?? []))).toBeLessThan(0);
});
it('is zero after zeros, and null after nothing', () => {
  expect(pointForecast([0, 0, 0, 0, 0], 1, 2)?.values).toEqual([0, 0]);
  expect(pointForecast([], 12, 1)).toBeNull();
  expect(pointForecast([null, null], 12, 1)).toBeNull();
});
it('is null rather than infinite', () => expect(pointForecast(Array(5).fill(1.7e308), 1, 1)).toBeNull());
