import { isSeasonal } from './is-seasonal.js';

const repeat = (season: readonly number[], times: number) => Array(times).fill(season).flat() as number[];

it('sees a season that comes back', () => expect(isSeasonal(repeat([1, 5, 2], 5), 3)).toBe(true));
it('sees none in a series that only rises and falls slowly', () => {
  const wave = Array.from({ length: 48 }, (_, month) => Math.sin((2 * Math.PI * month) / 48));
  expect(isSeasonal(wave, 12)).toBe(false);
});
it('needs three seasons to say so', () => {
  expect(isSeasonal(repeat([1, 5, 2], 2), 3)).toBe(false);
  expect(isSeasonal(repeat([1, 5, 2], 3).slice(0, 8), 3)).toBe(false);
});
it('says no for a constant, a single and an empty series, and for a season of one', () => {
  expect(isSeasonal(Array(36).fill(7), 12)).toBe(false);
  expect(isSeasonal([7], 12)).toBe(false);
  expect(isSeasonal([], 12)).toBe(false);
  expect(isSeasonal(repeat([1, 5], 9), 1)).toBe(false);
});
