import { dayNumber } from '@paceline/metrics';
import { seriesByRep } from './series-by-rep.js';

it('lays rows out by rep, metric and day; a day without a row is 0', () => {
  const rows = { reps: [7, 8, 7, 7], metrics: [1, 1, 12, 1], offsets: [0, 2, 1, 2], values: [3, 4, 500, 5] };
  const keys = new Map([[1, 'calls_attempted']]);
  const found = seriesByRep(rows, { from: '2026-06-01', to: '2026-06-03' }, keys);
  const first = dayNumber('2026-06-01');
  expect(found.get(7)).toEqual(new Map([['calls_attempted', { first, values: Float64Array.of(3, 0, 5) }]]));
  expect(found.get(8)).toEqual(new Map([['calls_attempted', { first, values: Float64Array.of(0, 0, 4) }]]));
  expect(found.get(9)).toBeUndefined();
});
