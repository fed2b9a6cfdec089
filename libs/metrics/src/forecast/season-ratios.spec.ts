import { seasonRatios } from './season-ratios.js';

it('is each value against the season around it', () => {
  expect(seasonRatios([1, 3, 1, 3], 2)).toEqual([null, 1.5, 0.5, null]);
  expect(seasonRatios([3, 6, 9, 12], 3)).toEqual([null, 1, 1, null]);
});
it('has none where no whole season lies around', () => {
  expect(seasonRatios([1, 3], 4)).toEqual([null, null]);
  expect(seasonRatios([], 4)).toEqual([]);
});
