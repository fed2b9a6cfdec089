import { seededRandom } from '../stats/seeded-random.js';
import { seasonalIndices } from './seasonal-indices.js';
import { shrunkIndices } from './shrunk-indices.js';

it('believes seasons that agree', () => {
  const quarters = [50, 100, 150, 100, 50, 100, 150, 100, 50, 100];
  shrunkIndices(quarters, 4).forEach((index, position) =>
    expect(index).toBeCloseTo(seasonalIndices(quarters, 4)[position] ?? 0, 1),
  );
});
it('hardly believes chance: over many series without a season the indices are drawn to 1', () => {
  const next = seededRandom(11);
  let [kept, plain] = [0, 0];
  for (let series = 0; series < 100; series++) {
    const values = Array.from({ length: 30 }, () => 80 + 40 * next());
    kept += Math.max(...shrunkIndices(values, 12)) - 1;
    plain += Math.max(...seasonalIndices(values, 12)) - 1;
  }
  expect(kept / plain).toBeLessThan(0.3);
});
it('says 1 where seasons contradict each other, where nothing varies, and where there are not two', () => {
  expect(shrunkIndices([1, 3, 3, 1], 2)).toEqual([1, 1]);
  expect(shrunkIndices(Array(10).fill(5), 4)).toEqual([1, 1, 1, 1]);
  expect(shrunkIndices([1, 3, 1], 2)).toEqual([1, 1]);
  expect(shrunkIndices([], 2)).toEqual([1, 1]);
});
