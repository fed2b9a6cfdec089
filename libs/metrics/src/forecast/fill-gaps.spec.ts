import { fillGaps } from './fill-gaps.js';

it('cuts the ends, counts what is missing at the end, and fills the middle', () =>
  expect(fillGaps([null, 1, null, null, 4, null], 1)).toEqual({ values: [1, 2, 3, 4], missingAtEnd: 1 }));
it('fills from the same position of the seasons around, where both are known', () => {
  expect(fillGaps([1, 9, 1, null, 1, 7], 2)?.values).toEqual([1, 9, 1, 8, 1, 7]);
  expect(fillGaps([1, 9, 2, null, 4], 2)?.values).toEqual([1, 9, 2, 3, 4]);
});
it('leaves a whole series as it is, zeros included', () =>
  expect(fillGaps([0, 5, 0], 12)).toEqual({ values: [0, 5, 0], missingAtEnd: 0 }));
it('is null when nothing is known', () => {
  expect(fillGaps([], 4)).toBeNull();
  expect(fillGaps([null, NaN], 4)).toBeNull();
});
