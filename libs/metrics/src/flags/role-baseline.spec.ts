import { randomPoisson } from '../stats/random-poisson.js';
import { seededRandom } from '../stats/seeded-random.js';
import { roleBaseline } from './role-baseline.js';

const weeks = (values: number[], capacity = 1) => values.map((value) => ({ end: '', value, capacity }));

it('takes the mean per full week, and finds no more than chance in weeks that vary little', () =>
  expect(roleBaseline([weeks([8, 12, 8, 12])])).toEqual({ perWeek: 10, extra: 0, weeks: 2, momentum: 1 }));
it('divides by capacity', () => expect(roleBaseline([weeks([6, 6], 0.6)])?.perWeek).toBeCloseTo(10, 12));
it('finds what weeks vary beyond chance', () => {
  // Deviations of 50 around 100: 2 × 2,500 × 2/1 less 2 × 100, over 2 × 10,000.
  expect(roleBaseline([weeks([50, 150])])?.extra).toBeCloseTo((10_000 - 200) / 20_000, 12);
});
it('counts for less where reps differ more', () => {
  const alike = roleBaseline([weeks([10, 10, 10]), weeks([10, 10, 10])]);
  const apart = roleBaseline([weeks([2, 2, 2]), weeks([40, 40, 40])]);
  expect(alike?.weeks).toBe(26);
  expect(apart?.weeks).toBeLessThan(0.1);
});
it('sees neither extra nor momentum in weeks of pure chance', () => {
  const random = seededRandom(7);
  const reps = Array.from({ length: 60 }, () =>
    weeks(Array.from({ length: 26 }, () => randomPoisson(random, 20))),
  );
  const role = roleBaseline(reps);
  expect(role?.perWeek).toBeCloseTo(20, 0);
  expect(role?.extra).toBeLessThan(0.006);
  expect(role?.momentum).toBeLessThan(1.15);
});
it('is null without a worked week', () => {
  expect(roleBaseline([])).toBeNull();
  expect(roleBaseline([weeks([0], 0)])).toBeNull();
});
it('gives numbers when nothing happened at all', () =>
  expect(roleBaseline([weeks([0, 0]), weeks([0, 0])])).toEqual({
    perWeek: 0,
    extra: 0,
    weeks: 26,
    momentum: 1,
  }));
