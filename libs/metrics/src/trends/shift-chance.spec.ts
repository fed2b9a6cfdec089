import { seededRandom } from '../stats/seeded-random.js';
import { shiftChance } from './shift-chance.js';

it('is small for a shift that no other order shows', () => {
  const values = Float64Array.from({ length: 40 }, (_, week) => (week < 20 ? 0 : 5) + (week % 3));
  expect(shiftChance(values, 6, seededRandom(1))).toBeCloseTo(1 / 300, 9);
});
it('is large where any order would do', () => {
  const values = Float64Array.from({ length: 40 }, (_, week) => week % 2);
  expect(shiftChance(values, 6, seededRandom(1))).toBeGreaterThan(0.1);
  expect(shiftChance(new Float64Array(20), 6, seededRandom(1))).toBe(1);
});
