import fc from 'fast-check';
import { missSize, pastMisses } from './past-misses.js';
import { pointForecast } from './point-forecast.js';

it('misses nothing of a constant series', () => {
  const misses = pastMisses(Array(10).fill(5), { season: 1, horizon: 1 });
  expect(misses.map(({ target }) => target)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  for (const { miss } of misses) expect(miss).toBeCloseTo(0, 9);
});
it('measures a miss in parts of the forecast, by how far ahead it was', () => {
  const misses = pastMisses([10, 10, 10, 12], { season: 1, horizon: 2 });
  expect(misses.map(({ target, horizon, miss }) => [target, horizon, Math.round(miss * 1e6) / 1e6])).toEqual([
    [2, 1, 0],
    [3, 2, 0.2],
    [3, 1, 0.2],
  ]);
});
it('measures running totals where asked to', () => {
  const misses = pastMisses([10, 10, 10, 12], { season: 1, horizon: 2, total: true });
  expect(misses.find(({ horizon }) => horizon === 2)?.miss).toBeCloseTo(0.1, 6);
});
it('passes over periods without data', () => {
  const misses = pastMisses([10, 10, null, 10], { season: 1, horizon: 1 });
  expect(misses.map(({ target }) => target)).toEqual([3]);
});
it('knows nothing of what came later: changing the last value changes only misses of it', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 6, maxLength: 30 }),
      fc.integer({ min: 1, max: 99 }),
      (values, other) => {
        const settings = { season: 4, horizon: 2 };
        const last = values.length - 1;
        const before = (history: number[]) =>
          pastMisses(history, settings).filter(({ target }) => target < last);
        expect(before([...values.slice(0, last), other])).toEqual(before(values));
      },
    ),
    { numRuns: 30 },
  ));
it('is what the forecast would have missed', () => {
  const values = [8, 11, 9, 14, 10, 13, 12, 15];
  const [last] = pastMisses(values, { season: 1, horizon: 1 }).slice(-1);
  const said = pointForecast(values.slice(0, 7), 1, 1)?.values[0] ?? 0;
  expect(last?.miss).toBeCloseTo((15 - said) / said, 9);
});
it('has no misses of nothing', () => {
  expect(pastMisses([], { season: 4, horizon: 1 })).toEqual([]);
  expect(pastMisses([5], { season: 4, horizon: 1 })).toEqual([]);
  expect(pastMisses([0, 0, 0, 0], { season: 1, horizon: 1 })).toEqual([]);
});
it('takes at least a tenth of the usual value as the size of a forecast', () => {
  expect(missSize(50, [100, 100])).toBe(50);
  expect(missSize(0, [100, null, 300])).toBe(20);
  expect(missSize(0, [])).toBe(0);
});
