import { randomNormal } from '../stats/random-normal.js';
import { seededRandom } from '../stats/seeded-random.js';
import { levelChanges } from './level-changes.js';

const settings = { season: 52, seed: 1 };
/** Two and a half years of weeks around 10, or what `level` says. */
const weeks = (level: (week: number) => number, noise = 0.05) => {
  const next = seededRandom(7);
  return Array.from({ length: 136 }, (_, week) => level(week) * (1 + noise * randomNormal(next)));
};

it('finds one step once, with its week and its size, and no echo of it a year before', () => {
  const found = levelChanges(
    weeks((week) => (week < 100 ? 10 : 20)),
    settings,
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.index).toBe(100);
  expect(found[0]?.change).toBeCloseTo(1, 1);
});
it('calls no season a change: a third less in the last ten weeks of every year', () =>
  expect(
    levelChanges(
      weeks((week) => (week % 52 < 42 ? 30 : 20)),
      settings,
    ),
  ).toEqual([]));
it('finds nothing in a steady series, and none in short weeks', () => {
  expect(levelChanges(Array<number>(136).fill(10), settings)).toEqual([]);
  const capacity = Array.from({ length: 136 }, (_, week) => (week < 70 ? 5 : 4));
  const values = capacity.map((days) => 2 * days);
  expect(levelChanges(values, { ...settings, capacity })).toEqual([]);
});
it('goes by what there is with less than two seasons, and says nothing of fewer than twelve weeks', () => {
  const year = weeks((week) => (week < 30 ? 10 : 15)).slice(0, 60);
  expect(levelChanges(year, settings).map(({ index }) => index)).toEqual([30]);
  expect(levelChanges(year.slice(25, 36), settings)).toEqual([]);
});
