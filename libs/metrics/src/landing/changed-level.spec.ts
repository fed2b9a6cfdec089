import { changedRemainder } from './changed-level.js';
import { remainder } from './remainder.js';

const shares = new Float64Array(60).fill(1 / 60);
/** 600 expected in the period: ten a day, after 30 of 60 days. */
const given = (count: number) => ({
  prior: { mean: 600, variance: 3600 },
  count,
  done: 0.5,
  left: 0.5,
  dispersion: 1.5,
  inflation: 1,
});
const course = (before: number, since: number) => ({
  counts: Array.from({ length: 30 }, (_, day) => (day < 16 ? before : since)),
  shares,
});

it('leaves the model alone in ordinary weeks', () => {
  const usual = remainder(given(300));
  const rest = changedRemainder(given(300), course(10, 10), 1);
  expect(rest.mean / usual.mean).toBeCloseTo(1, 2);
  expect(rest.variance / usual.variance).toBeLessThan(1.4);
});
it('goes with the last two weeks when they are far off for good', () => {
  const usual = remainder(given(16 * 10 + 14 * 5));
  const rest = changedRemainder(given(16 * 10 + 14 * 5), course(10, 5), 1);
  expect(usual.mean).toBeGreaterThan(230);
  expect(rest.mean).toBeLessThan(190);
});
it('says nothing of rare things: two weeks without a deal are no change', () => {
  const rare = { ...given(3), prior: { mean: 6, variance: 4 } };
  const days = {
    counts: Array.from({ length: 30 }, (_, day) => (day % 5 === 0 && day < 15 ? 1 : 0)),
    shares,
  };
  const [rest, usual] = [changedRemainder(rare, days, 1), remainder(rare)];
  expect(rest.mean / usual.mean).toBeCloseTo(1, 1);
});
it('is the usual model in the first week and on days without data', () => {
  const first = { counts: [3, 4], shares };
  expect(changedRemainder(given(7), first, 1).mean).toBeCloseTo(remainder(given(7)).mean, 9);
  const silent = { counts: new Array<null>(30).fill(null), shares };
  expect(changedRemainder(given(0), silent, 1).mean).toBeCloseTo(remainder(given(0)).mean, 9);
});
