import { saidAndCame } from './said-and-came.js';

const given = (odds: number, hit: boolean) => ({ odds, hit });

it('counts under the words that were shown, not under tenths that begin them', () => {
  const rows = saidAndCame([given(0.66, true), given(0.74, false), given(0.75, true)]);
  expect(rows[7]).toEqual({ said: '7 in 10', count: 2, hits: 1, meanOdds: 0.7, hitShare: 0.5 });
  expect(rows[8]).toMatchObject({ said: '4 in 5', count: 1, hits: 1 });
});

it('leaves out what was reached already, and keeps what is nearly certain', () => {
  const rows = saidAndCame([given(1, true), given(0.999, true)]);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  expect(rows[10]).toMatchObject({ said: 'more than 9 in 10', count: 1 });
});

it('has all eleven words, also those never said', () => {
  const rows = saidAndCame([]);
  expect(rows).toHaveLength(11);
  expect(rows[0]).toEqual({
    said: 'less than 1 in 10',
    count: 0,
    hits: 0,
    meanOdds: null,
    hitShare: null,
  });
});
