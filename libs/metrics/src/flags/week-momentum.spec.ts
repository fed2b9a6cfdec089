import { weekMomentum } from './week-momentum.js';

const weeks = (values: number[]) => values.map((value) => ({ end: '', value, capacity: 1 }));
const spells = weeks([20, 20, 20, 20, 10, 10, 10, 10, 20, 20, 20, 20, 10, 10, 10, 10]);
const mixed = weeks([20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10]);
const many = (rep: typeof spells) => Array.from({ length: 20 }, () => rep);

it('rises where good and bad weeks come in spells', () => {
  // A block is off by 20 where independent weeks of mean 15 vary by 60: 400 ÷ 60 ÷ ¾ = 8.9; 80 blocks and 20 of 1.
  expect(weekMomentum(many(spells), { extra: 0 })).toBeCloseTo((80 * (400 / 60 / 0.75) + 20) / 100, 9);
});
it('is 1 where they alternate', () => expect(weekMomentum(many(mixed), { extra: 0 })).toBe(1));
it('hardly moves on few weeks', () =>
  expect(weekMomentum([spells.slice(0, 8)], { extra: 0 })).toBeLessThan(2.2));
it('is 1 without weeks, and without activity', () => {
  expect(weekMomentum([], { extra: 0 })).toBe(1);
  expect(weekMomentum([weeks([0, 0, 0, 0, 0, 0])], { extra: 0 })).toBe(1);
});
