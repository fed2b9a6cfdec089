import fc from 'fast-check';
import { seasonalIndices } from './seasonal-indices.js';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

it('finds how much each position brings, for even and odd seasons', () => {
  expect(seasonalIndices([1, 3, 1, 3, 1, 3], 2)).toEqual([0.5, 1.5]);
  const odd = seasonalIndices([2, 4, 6, 2, 4, 6, 2, 4, 6], 3);
  [0.5, 1, 1.5].forEach((index, position) => expect(odd[position]).toBeCloseTo(index, 12));
});
it('is not misled by growth: a straight line has no season', () => {
  const line = Array.from({ length: 48 }, (_, month) => 100 + month);
  for (const index of seasonalIndices(line, 12)) expect(index).toBeCloseTo(1, 3);
});
it('has nothing to learn from less than two seasons, or from zeros', () => {
  expect(seasonalIndices([1, 3, 1], 2)).toEqual([1, 1]);
  expect(seasonalIndices([1, 0, 1, 3], 2)).toEqual([1, 1]);
  expect(seasonalIndices([], 4)).toEqual([1, 1, 1, 1]);
  expect(seasonalIndices([5, 6], 1)).toEqual([1]);
});
it('averages 1 over the season, whatever the series', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 8, maxLength: 60 }),
      fc.integer({ min: 2, max: 4 }),
      (values, season) => expect(sum(seasonalIndices(values, season)) / season).toBeCloseTo(1, 9),
    ),
  ));
