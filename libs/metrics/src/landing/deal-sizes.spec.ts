import { dealSizes, sizePriorDeals, sizeSums } from './deal-sizes.js';
import type { RepHistory } from './rep-history.js';
import { pastQuarters } from './testing/past-quarters.js';

const days = (rep: number, ...deals: number[][]): RepHistory => ({
  rep,
  periods: [
    {
      start: '2026-01-05',
      capacity: deals.map(() => 1),
      values: deals.map((day) => day.reduce((sum, size) => sum + size, 0)),
      counts: deals.map((day) => day.length),
      squares: deals.map((day) => day.reduce((sum, size) => sum + size ** 2, 0)),
    },
  ],
});

it('takes days of one and two deals apart exactly', () => {
  const sizes = dealSizes([days(1, [100], [], [300, 500])])?.sizes;
  expect(sizes).toMatchObject({ deals: 3, mean: 300, largest: 500 });
  expect(sizes?.variance).toBeCloseTo((200 ** 2 + 200 ** 2) / 3, 6);
  expect(sizes?.sample.map(({ size }) => Math.round(size))).toEqual([100, 300, 500]);
});
it('takes a day of more deals for one large and others alike', () =>
  expect(dealSizes([days(1, [100, 100, 100, 700])])?.sizes.largest).toBeCloseTo(700, 6));
it('has no sizes without deals', () => {
  expect(dealSizes([days(1, [], [])])).toBeNull();
  expect(dealSizes([])).toBeNull();
});
it('keeps the mean in the groups that stand for all', () => {
  const sizes = dealSizes(pastQuarters({ reps: 10, quarters: 4, mean: 20, dealSize: 500_000 }))?.sizes;
  const parts = sizes?.sample ?? [];
  expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 9);
  expect(parts.reduce((sum, { size, part }) => sum + size * part, 0) / (sizes?.mean ?? 1)).toBeCloseTo(1, 6);
  expect(parts.length).toBeLessThanOrEqual(40);
});
it('leaves reps their own size when they differ by kind, and takes it out of the spread', () => {
  const byKind = dealSizes([days(1, [100], [110]), days(2, [500], [510]), days(3, [900], [910])]);
  expect(byKind?.byRep.map(Math.round)).toEqual([105, 505, 905]);
  expect(Math.sqrt(byKind?.sizes.variance ?? 0)).toBeLessThan(20);
});
it('leans on the team entirely when sizes differ by chance alone', () => {
  const byChance = dealSizes([days(1, [100], [300]), days(2, [300], [100]), days(3, [100], [300])]);
  expect(byChance?.byRep).toEqual([200, 200, 200]);
  expect(sizePriorDeals([sizeSums(days(1, [100]))], 100)).toBe(Infinity);
});
