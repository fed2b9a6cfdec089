import { uniformShape, type Shape } from '../shape/shape.js';
import { levelsOf } from './levels.js';
import { periodCounts } from './period-counts.js';
import { replayAt } from './replay-at.js';
import { replay } from './replay.js';
import type { RepHistory } from './rep-history.js';
import { pastQuarters } from './testing/past-quarters.js';

const replayed = (reps: readonly RepHistory[], shape: Shape = uniformShape('quarter')) => {
  const histories = reps.map(({ periods }) =>
    periods.map((period) => periodCounts(period, shape)).filter((period) => period !== null),
  );
  return replay(histories, levelsOf(histories, 1));
};

it('finds the model about right where its assumptions hold', () => {
  const points = replayed(pastQuarters({ reps: 40, quarters: 6, mean: 60 }));
  expect(points).toHaveLength(10);
  for (const { inflation, correlation } of points) {
    expect(inflation).toBeGreaterThanOrEqual(0.7);
    expect(inflation).toBeLessThan(1.35);
    expect(correlation).toBeLessThan(0.15);
  }
});
it('widens what came out wider than the model said', () => {
  const late = { ...uniformShape('quarter'), bins: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5] };
  const points = replayed(pastQuarters({ reps: 20, quarters: 4, mean: 60 }), late);
  expect(replayAt(points, 0.6).inflation).toBeGreaterThan(2);
});
it('sees that reps had good and bad quarters together', () => {
  const reps = pastQuarters({ reps: 12, quarters: 8, mean: 400 }).map(({ rep, periods }) => ({
    rep,
    periods: periods.map((period, quarter) => ({
      ...period,
      values: Array.from(period.values, (value) => (value ?? 0) * (quarter % 2 ? 1.4 : 0.6)),
    })),
  }));
  expect(replayAt(replayed(reps), 0).correlation).toBeGreaterThan(0.5);
  // With half of the quarter seen, each rep's own days say how good it is.
  expect(replayAt(replayed(reps), 0.5).correlation).toBeLessThan(0.2);
});
it('assumes what is usual without history', () =>
  expect(replayAt(replayed([]), 0.5)).toEqual({ progress: 0.5, inflation: 1, correlation: 0.1 }));

describe('between the points of the grid', () => {
  const grid = [
    { progress: 0, inflation: 1, correlation: 0.4 },
    { progress: 0.5, inflation: 2, correlation: 0 },
  ];
  it('goes in proportion', () =>
    expect(replayAt(grid, 0.25)).toEqual({ progress: 0.25, inflation: 1.5, correlation: 0.2 }));
  it('is that of the end beyond it, and what is usual without a grid', () => {
    expect(replayAt(grid, 0).inflation).toBe(1);
    expect(replayAt(grid, 0.9).inflation).toBe(2);
    expect(replayAt([], 0.5)).toMatchObject({ inflation: 1, correlation: 0.1 });
  });
});
