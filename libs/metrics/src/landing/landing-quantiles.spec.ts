import { known } from '../measure/known.js';
import { fitLanding } from './fit-landing.js';
import { landing } from './landing.js';
import { landingQuantiles } from './landing-quantiles.js';
import { uniformShape } from '../shape/shape.js';
import type { RepHistory } from './rep-history.js';

const DAYS = 20;
const capacity = new Float64Array(DAYS).fill(1);
const shape = uniformShape('month');

/** Six reps with four months each, and deals of 10 to 30. */
const histories = (deal: (rep: number, day: number) => number): RepHistory[] =>
  Array.from({ length: 6 }, (_, rep) => ({
    rep,
    periods: ['01', '02', '03', '04'].map((month) => {
      const counts = Array.from({ length: DAYS }, (_, day) => (day + rep + Number(month)) % 3);
      const values = counts.map((count, day) => count * deal(rep, day));
      const squares = counts.map((count, day) => count * deal(rep, day) ** 2);
      return { start: `2026-${month}-01`, capacity, values, counts, squares };
    }),
  }));
const counts = fitLanding({ kind: 'counts', reps: histories(() => 1), shape });
const read = (fit: typeof counts, actual: number, progress = 0.5) => {
  const it = landing(fit, { rep: 2, actual, count: 9, quota: known(30), progress });
  if (it === null) throw new Error('There is a quota.');
  return it;
};

it('has the median and the interval of the landing among its quantiles', () => {
  const it = read(counts, 9);
  const quantiles = landingQuantiles(counts, it, 5);
  expect(quantiles[0]).toBe(it.interval80.low);
  expect(quantiles[2]).toBe(it.median);
  expect(quantiles[4]).toBe(it.interval80.high);
});

it.each([
  ['amounts', () => 20],
  ['single_deals', (rep: number, day: number) => ((rep + day) % 7 === 0 ? 400 : 10)],
] as const)('has those of %s, too', (method, deal) => {
  const fit = fitLanding({ kind: 'amounts', reps: histories(deal), shape });
  const it = read(fit, 180);
  expect(it.math.method).toBe(method);
  const quantiles = landingQuantiles(fit, it, 5);
  expect(quantiles[0]).toBeCloseTo(it.interval80.low, 6);
  expect(quantiles[2]).toBeCloseTo(it.median, 6);
  expect(quantiles[4]).toBeCloseTo(it.interval80.high, 6);
});

it('rises, and never lies below what is there already', () => {
  const quantiles = landingQuantiles(counts, read(counts, 9));
  expect(quantiles).toHaveLength(50);
  expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
  expect(quantiles[0]).toBeGreaterThanOrEqual(9);
});

it('is what there is when nothing is left to work', () =>
  expect(landingQuantiles(counts, read(counts, 9, 1), 3)).toEqual([9, 9, 9]));
