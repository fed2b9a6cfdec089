import fc from 'fast-check';
import { thetaForecast } from './theta-forecast.js';

it('repeats a constant series', () => {
  for (const value of thetaForecast([10, 10, 10, 10], 1, 2)) expect(value).toBeCloseTo(10, 9);
  for (const value of thetaForecast(Array(36).fill(10), 12, 3)) expect(value).toBeCloseTo(10, 9);
});
it('drifts by half the slope: a straight line goes on half as steep', () => {
  const line = Array.from({ length: 40 }, (_, index) => 100 + 2 * index);
  const [first = 0, second = 0] = thetaForecast(line, 1, 2);
  expect(second - first).toBeCloseTo(1, 6);
  expect(first).toBeCloseTo(179, 2);
});
it('puts the season back where it belongs', () => {
  const quarters = [50, 100, 150, 100, 50, 100, 150, 100, 50, 100, 150, 100, 50, 100];
  const ahead = thetaForecast(quarters, 4, 4);
  [150, 100, 50, 100].forEach((value, index) => expect(ahead[index]).toBeCloseTo(value, 6));
});
it('copes with one value, zeros, and nothing', () => {
  expect(thetaForecast([7], 12, 2).map(Math.round)).toEqual([7, 7]);
  expect(thetaForecast([0, 0, 0, 0], 1, 1)[0]).toBeCloseTo(0, 9);
  expect(thetaForecast([], 12, 3)).toEqual([]);
  expect(thetaForecast([1, 2, 3], 12, 0)).toEqual([]);
});
it('scales with the series: dollars or cents, the forecast is the same', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 40 }), (values) => {
      const dollars = thetaForecast(values, 4, 3);
      const cents = thetaForecast(
        values.map((value) => value * 100),
        4,
        3,
      );
      cents.forEach((value, index) => expect(value / 100).toBeCloseTo(dollars[index] ?? NaN, 4));
    }),
  ));
it('is a number, whatever the series', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 60 }), (values) =>
      thetaForecast(values, 12, 12).forEach((value) => expect(Number.isFinite(value)).toBe(true)),
    ),
  ));
