import { levelOf, levelsOf } from './levels.js';
import type { PeriodCounts } from './period-counts.js';

const period = (total: number, exposure = 1): PeriodCounts => ({
  start: '2026-01-01',
  exposure,
  total: total * exposure,
  counts: Float64Array.of(total * exposure),
  shares: Float64Array.of(1),
});
const steady = (totals: readonly number[]) =>
  totals.map((total) => Array.from({ length: 8 }, (_, turn) => period(total + (turn % 2))));

it('leaves reps their own level when they differ by more than chance', () => {
  const levels = levelsOf(steady([20, 40, 60, 80, 100, 120]), 1);
  expect(levels.teamMean).toBeCloseTo(70.5, 9);
  const own = levelOf({ total: 8 * 20.5, exposure: 8 }, levels);
  expect(own.ownWeight).toBeGreaterThan(0.95);
  expect(own.mean).toBeLessThan(25);
});
it('gives a rep without history the team’s level, and all of its doubt', () => {
  const levels = levelsOf(steady([20, 40, 60, 80, 100, 120]), 1);
  const fresh = levelOf({ total: 0, exposure: 0 }, levels);
  expect(fresh).toMatchObject({ mean: levels.teamMean, ownWeight: 0 });
  expect(fresh.variance).toBeGreaterThan(levels.between);
});
it('counts half a period as half of one: the rate is the same', () => {
  const whole = levelsOf(
    [
      [period(40), period(44)],
      [period(50), period(54)],
    ],
    1,
  );
  const halves = levelsOf(
    [
      [period(40, 0.5), period(44, 0.5)],
      [period(50, 0.5), period(54, 0.5)],
    ],
    1,
  );
  expect(halves.teamMean).toBeCloseTo(whole.teamMean, 9);
});
it('leans on what is usual while it knows little, and says nothing of nobody', () => {
  const one = levelsOf([[period(40)]], 1.5);
  expect(one.levelCv2).toBeCloseTo(0.35 ** 2, 9);
  expect(Math.sqrt(one.between)).toBeCloseTo(0.35 * 40, 9);
  expect(levelsOf([], 1.5)).toMatchObject({ teamMean: 0, between: 0 });
});
it('never believes that a level stands still', () =>
  expect(levelsOf(steady([50, 50, 50, 50, 50, 50, 50, 50]), 4).levelCv2).toBe(0.0025));
