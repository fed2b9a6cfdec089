import { randomNormal } from '../stats/random-normal.js';
import { seededRandom } from '../stats/seeded-random.js';
import { changePoints } from './change-points.js';

/** Two years of weeks around 100, with a deviation of 15 and whatever else is done to each week. */
function weeks(seed: number, of: (week: number) => number = () => 0, memory = 0): number[] {
  const next = seededRandom(seed);
  let miss = 0;
  return Array.from({ length: 104 }, (_, week) => {
    miss = memory * miss + Math.sqrt(1 - memory * memory) * randomNormal(next);
    return 100 + 15 * miss + of(week);
  });
}

const shareOf = (count: number, holds: (seed: number) => boolean) =>
  Array.from({ length: count }, (_, seed) => holds(seed)).filter(Boolean).length / count;

it('finds nothing in two hundred series in which nothing changed', () => {
  expect(shareOf(200, (seed) => changePoints(weeks(seed), { seed }).length > 0)).toBeLessThanOrEqual(0.01);
});
it('hardly ever takes good weeks that follow good ones for a change', () =>
  expect(
    shareOf(
      100,
      (seed) =>
        changePoints(
          weeks(seed, () => 0, 0.4),
          { seed },
        ).length > 0,
    ),
  ).toBeLessThan(0.06));
it.each([20, 52, 85])('finds a shift of two deviations in week %i, to within four weeks', (at) => {
  const found = (seed: number) =>
    changePoints(
      weeks(seed, (week) => (week >= at ? 30 : 0)),
      { seed },
    ).some(({ index }) => Math.abs(index - at) <= 4);
  expect(shareOf(60, found)).toBeGreaterThanOrEqual(0.9);
});
it('says from what to what, and by how much', () => {
  const step = Array.from({ length: 40 }, (_, week) => (week < 20 ? 40 : 50) + (week % 3));
  const [found] = changePoints(step, { seed: 1 });
  expect(found?.index).toBe(20);
  expect(found?.before).toBeCloseTo(41, 0);
  expect(found?.after).toBeCloseTo(51, 0);
  expect(found?.change).toBeCloseTo(0.244, 2);
  expect(found?.chance).toBeLessThan(0.01);
});
it('finds a step without any noise', () => {
  const step = [...Array<number>(15).fill(10), ...Array<number>(15).fill(20)];
  expect(changePoints(step, { seed: 1 }).map(({ index }) => index)).toEqual([15]);
});
it('counts weeks without data as weeks', () => {
  const step = Array.from({ length: 50 }, (_, week) => (week < 25 ? 40 : 60) + (week % 3));
  const holes = step.map((value, week) => (week === 3 || week === 9 ? null : value));
  expect(changePoints(holes, { seed: 1 }).map(({ index }) => index)).toEqual([25]);
});
it('keeps quiet about less than a tenth, however clear', () => {
  const small = Array.from({ length: 60 }, (_, week) => 100 + (week % 2) + (week >= 30 ? 9 : 0));
  expect(changePoints(small, { seed: 1 })).toEqual([]);
});
it('calls a steady rise a trend, and one extraordinary week nothing', () => {
  expect(
    shareOf(
      60,
      (seed) =>
        changePoints(
          weeks(seed, (week) => week),
          { seed },
        ).length > 0,
    ),
  ).toBeLessThan(0.05);
  expect(
    changePoints(
      weeks(5, (week) => (week === 50 ? 400 : 0)),
      { seed: 1 },
    ),
  ).toEqual([]);
});
it('has nothing to say of a constant, short or empty series', () => {
  expect(changePoints(Array(40).fill(7), { seed: 1 })).toEqual([]);
  expect(changePoints([1, 2, 3, 9, 9, 9], { seed: 1 })).toEqual([]);
  expect(changePoints([], { seed: 1 })).toEqual([]);
});
