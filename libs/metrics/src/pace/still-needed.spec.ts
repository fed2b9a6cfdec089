import fc from 'fast-check';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { gapToQuota } from './gap-to-quota.js';
import { stillNeeded } from './still-needed.js';

it('is the gap to quota where every day is known', () => {
  expect(stillNeeded(known(14), known(30))).toEqual(known(16));
  expect(stillNeeded(known(31), known(30))).toEqual(known(0));
});

it('takes days without data to have gone by plan', () => {
  const needed = stillNeeded(known(10), known(22), 9 / 22);
  expect(needed.ok && needed.value).toBeCloseTo(3, 9);
  // Four behind on the days known are four more to bring.
  const behind = stillNeeded(known(6), known(22), 9 / 22);
  expect(behind.ok && behind.value).toBeCloseTo(7, 9);
});

it('is nothing when the unknown days and the known ones suffice, and unknown without a quota', () => {
  expect(stillNeeded(known(20), known(22), 0.5)).toEqual(known(0));
  expect(stillNeeded(known(20), unknown('no_quota'), 0.5)).toEqual(unknown('no_quota'));
});

it('never asks for more than the gap to quota', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (y, q, holes) => {
      const [needed, gap] = [stillNeeded(known(y), known(q), holes), gapToQuota(known(y), known(q))];
      expect(needed.ok && gap.ok && needed.value <= gap.value).toBe(true);
    }),
  );
});
