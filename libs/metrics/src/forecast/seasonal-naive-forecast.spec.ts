import { seasonalNaiveForecast } from './seasonal-naive-forecast.js';

it('repeats the last season, over and over', () => {
  expect(seasonalNaiveForecast([1, 2, 3, 4], 4, 5)).toEqual([1, 2, 3, 4, 1]);
  expect(seasonalNaiveForecast([9, 1, 2, 3, 4], 4, 2)).toEqual([1, 2]);
});
it('repeats the last value without a full season, or without a season', () => {
  expect(seasonalNaiveForecast([1, 2, 3], 4, 2)).toEqual([3, 3]);
  expect(seasonalNaiveForecast([1, 2, 3], 1, 2)).toEqual([3, 3]);
});
it('has nothing to repeat in an empty series', () => expect(seasonalNaiveForecast([], 4, 2)).toEqual([]));
