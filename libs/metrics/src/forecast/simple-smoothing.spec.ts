import { simpleSmoothing } from './simple-smoothing.js';

it('stays at the level of a constant series', () => {
  expect(simpleSmoothing([5, 5, 5]).level).toBeCloseTo(5, 9);
  expect(simpleSmoothing([5]).level).toBeCloseTo(5, 9);
  expect(simpleSmoothing([0, 0, 0]).level).toBeCloseTo(0, 9);
});
it('follows a step at once and nearly ignores noise around a level', () => {
  expect(simpleSmoothing([10, 10, 10, 10, 50, 50, 50, 50]).level).toBeCloseTo(50, 1);
  const noise = Array.from({ length: 60 }, (_, index) => 100 + (index % 2 === 0 ? 10 : -10));
  const { weight, level } = simpleSmoothing(noise);
  expect(weight).toBeLessThan(0.05);
  expect(level).toBeCloseTo(100, 0);
});
it('has no smaller squared error at any other weight and first level', () => {
  const values = [3, 8, 4, 9, 7, 11, 6, 12];
  const squares = (weight: number, first: number) => {
    let [level, sum] = [first, 0];
    for (const value of values) {
      sum += (value - level) ** 2;
      level += weight * (value - level);
    }
    return { sum, level };
  };
  let best = { sum: Infinity, level: 0 };
  for (let weight = 0.001; weight < 1; weight += 0.001)
    for (let first = 0; first < 10; first += 0.05) {
      const tried = squares(weight, first);
      if (tried.sum < best.sum) best = tried;
    }
  expect(simpleSmoothing(values).level).toBeCloseTo(best.level, 1);
});
it('keeps its digits far from zero', () =>
  expect(simpleSmoothing([3, 8, 4, 9, 7, 11].map((value) => value + 1e9)).level - 1e9).toBeCloseTo(
    simpleSmoothing([3, 8, 4, 9, 7, 11]).level,
    3,
  ));
