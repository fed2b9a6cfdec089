import { dayNumber } from '@paceline/metrics';
import { DAYS_PER_REP } from '../facts/totals.query.js';
import { seriesByRep } from './series-by-rep.js';

it('lays rows out by rep, metric and day; a day without a row is 0', () => {
  const key = (rep: number, offset: number) => rep * DAYS_PER_REP + offset;
  const rows = [
    { metricId: 1, keys: [key(7, 0), key(8, 2), key(7, 2)], values: [3, 4, 5] },
    { metricId: 12, keys: [key(7, 1)], values: [500] },
  ];
  const keys = new Map([[1, 'calls_attempted']]);
  const found = seriesByRep(rows, { from: '2026-06-01', to: '2026-06-03' }, keys);
  const first = dayNumber('2026-06-01');
  expect(found.get(7)).toEqual(new Map([['calls_attempted', { first, values: Float64Array.of(3, 0, 5) }]]));
  expect(found.get(8)).toEqual(new Map([['calls_attempted', { first, values: Float64Array.of(0, 0, 4) }]]));
  expect(found.get(9)).toBeUndefined();
});

it('tells reps apart up to the last id there can be', () => {
  const last = 2_147_483_647;
  const rows = [{ metricId: 1, keys: [last * DAYS_PER_REP + 1], values: [9] }];
  const found = seriesByRep(
    rows,
    { from: '2026-06-01', to: '2026-06-02' },
    new Map([[1, 'calls_attempted']]),
  );
  expect(found.get(last)?.get('calls_attempted')?.values).toEqual(Float64Array.of(0, 9));
});
