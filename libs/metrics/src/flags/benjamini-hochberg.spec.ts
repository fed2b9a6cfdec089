import { benjaminiHochberg } from './benjamini-hochberg.js';

it('takes all up to the largest p within its share', () =>
  expect(benjaminiHochberg([0.01, 0.5, 0.04], 0.1)).toEqual([0, 2]));
it('takes a p above its own share when a larger one is within', () =>
  expect(benjaminiHochberg([0.06, 0.06, 0.06], 0.1)).toEqual([0, 1, 2]));
it('finds nothing in chance, and in nothing', () => {
  expect(benjaminiHochberg([0.2, 0.6, 0.9])).toEqual([]);
  expect(benjaminiHochberg([])).toEqual([]);
});
it('includes a p at the very limit', () => expect(benjaminiHochberg([0.05, 0.9], 0.1)).toEqual([0]));
