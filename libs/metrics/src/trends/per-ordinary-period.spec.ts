import { perOrdinaryPeriod } from './per-ordinary-period.js';

it('makes periods of different capacity comparable', () =>
  expect(perOrdinaryPeriod([20, 18], [20, 18])).toEqual([19, 19]));
it('leaves values alone when nothing is said about capacity', () =>
  expect(perOrdinaryPeriod([20, null, 18])).toEqual([20, null, 18]));
it('can tell nothing from a period in which hardly anybody worked', () => {
  expect(perOrdinaryPeriod([20, 5, 18, 4], [20, 0, 20, 1])).toEqual([
    expect.any(Number),
    null,
    expect.any(Number),
    null,
  ]);
  expect(perOrdinaryPeriod([20, 18], [20, null])).toEqual([20, null]);
});
it('is empty for nothing, and null where no period has capacity', () => {
  expect(perOrdinaryPeriod([], [])).toEqual([]);
  expect(perOrdinaryPeriod([5], [0])).toEqual([null]);
  expect(perOrdinaryPeriod([NaN])).toEqual([null]);
});
