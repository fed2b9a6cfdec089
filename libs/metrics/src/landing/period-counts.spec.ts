import { uniformShape, type Shape } from '../shape/shape.js';
import { exposure } from './exposure.js';
import { periodCounts } from './period-counts.js';

const late: Shape = { ...uniformShape('quarter'), bins: [1, 3] };
const start = '2026-01-05';

it('counts the known days, by shape', () => {
  const period = { start, capacity: [1, 1, 1, 1], values: [2, null, 3, 0] };
  const counts = periodCounts(period, uniformShape('quarter'));
  expect(counts).toMatchObject({ total: 5, exposure: 0.75 });
  expect([...(counts?.shares ?? [])]).toEqual([1 / 3, 0, 1 / 3, 1 / 3]);
});
it('knows that the second half of a quarter can hold more than half of its work', () => {
  const hired = { start, capacity: [0, 0, 1, 1], fullCapacity: [1, 1, 1, 1], values: [null, null, 4, 5] };
  expect(periodCounts(hired, late)?.exposure).toBe(0.75);
  expect(exposure([0, 1], [1, 1], Float64Array.of(1, 3))).toBe(0.75);
  expect(exposure([0, 0], [0, 0], Float64Array.of(1, 3))).toBe(0);
});
it('counts deals where the value is an amount', () =>
  expect(periodCounts({ start, capacity: [1, 1], values: [90_000, 0], counts: [2, 0] }, late)?.total).toBe(
    2,
  ));
it('is nothing when the known days hold no work', () => {
  expect(periodCounts({ start, capacity: [1, 0], values: [null, 3] }, late)).toBeNull();
  expect(periodCounts({ start, capacity: [], values: [] }, late)).toBeNull();
});
