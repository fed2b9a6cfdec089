import { randomNormal } from '../stats/random-normal.js';
import { seededRandom } from '../stats/seeded-random.js';
import { aroundSegments, spreadWithin } from './spread-within.js';

it('looks at each segment on its own', () =>
  expect([...aroundSegments(Float64Array.of(1, 3, 10, 20), [2])]).toEqual([-1, 1, -5, 5]));
it('is the standard deviation of values that do not depend on each other', () => {
  const next = seededRandom(1);
  const values = Float64Array.from(
    { length: 2000 },
    (_, index) => 3 * randomNormal(next) + (index < 900 ? 50 : 0),
  );
  expect(spreadWithin(values, [900])).toBeCloseTo(3, 0);
});
it('is larger where good weeks follow good ones', () => {
  const next = seededRandom(2);
  let miss = 0;
  const values = Float64Array.from(
    { length: 2000 },
    () => (miss = 0.5 * miss + Math.sqrt(0.75) * randomNormal(next)),
  );
  expect(spreadWithin(values, [])).toBeCloseTo(Math.sqrt(3), 0);
});
it('is nothing without variation', () => expect(spreadWithin(Float64Array.of(1, 1, 4, 4), [2])).toBe(0));
