import fc from 'fast-check';
import { pelt } from './pelt.js';

const settings = { penalty: 5, minSegment: 3 };

it('finds where the level changes', () => {
  expect(pelt([0, 0, 0, 9, 9, 9], settings)).toEqual([3]);
  expect(pelt([0, 0, 0, 0, 9, 9, 9, 2, 2, 2], settings)).toEqual([4, 7]);
});
it('keeps segments at least so long', () => expect(pelt([0, 0, 9, 9, 9, 9], settings)).toEqual([3]));
it('finds nothing in a constant, short or empty series', () => {
  expect(pelt(Array(20).fill(4), settings)).toEqual([]);
  expect(pelt([0, 9], settings)).toEqual([]);
  expect(pelt([], settings)).toEqual([]);
});
it('pays for every change point', () =>
  expect(pelt([0, 0, 0, 2, 2, 2], { penalty: 6.1, minSegment: 3 })).toEqual([]));
it('loses nothing by pruning: no other choice of change points costs less', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 14 }), (values) => {
      const found = cost(values, pelt(values, settings));
      for (const choice of choices(values.length))
        expect(found).toBeLessThanOrEqual(cost(values, choice) + 1e-9);
    }),
  ));

function cost(values: readonly number[], starts: readonly number[]): number {
  const edges = [0, ...starts, values.length];
  let sum = settings.penalty * starts.length;
  for (let segment = 0; segment + 1 < edges.length; segment++) {
    const own = values.slice(edges[segment], edges[segment + 1]);
    const level = own.reduce((a, b) => a + b, 0) / own.length;
    for (const value of own) sum += (value - level) ** 2;
  }
  return sum;
}

function choices(count: number, from = 0): number[][] {
  const found: number[][] = [[]];
  for (let start = from + settings.minSegment; start <= count - settings.minSegment; start++)
    for (const rest of choices(count, start)) found.push([start, ...rest]);
  return found;
}
