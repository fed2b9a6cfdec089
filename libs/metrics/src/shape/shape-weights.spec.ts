import fc from 'fast-check';
import { dayShares } from '../pace/day-shares.js';
import { shapeWeights } from './shape-weights.js';
import { uniformShape, type Shape } from './shape.js';

const even: Shape = uniformShape('month');
const halves: Shape = { bins: [1, 3], weekdays: [1, 1, 1, 1, 1, 1, 1], periods: 6 };

it('weighs every day the same without a shape', () =>
  expect([...shapeWeights(even, '2026-11-02', [1, 1, 1, 1, 1, 0, 0])]).toEqual([1, 1, 1, 1, 1, 1, 1]));
it('gives each day the density of the part of the work it stands in', () => {
  expect([...shapeWeights(halves, '2026-11-02', [1, 1, 1, 1])]).toEqual([1, 1, 3, 3]);
  // A day across the border of two parts has some of both.
  expect([...shapeWeights(halves, '2026-11-02', [1, 1, 1])].map((weight) => weight.toFixed(9))).toEqual(
    [1, 2, 3].map((weight) => weight.toFixed(9)),
  );
});
it('counts work, not days: a day off takes no room', () =>
  expect([...shapeWeights(halves, '2026-11-02', [1, 0, 0, 1])]).toEqual([1, 3, 3, 3]));
it('multiplies by weekday', () => {
  const mondays: Shape = { ...even, weekdays: [2, 1, 1, 1, 1, 1, 1] };
  expect([...shapeWeights(mondays, '2026-11-02', [1, 1])]).toEqual([2, 1]);
  expect([...shapeWeights(mondays, '2026-11-01', [1, 1])]).toEqual([1, 2]);
});
it('is empty for no days, and goes by days where nobody works', () => {
  expect([...shapeWeights(halves, '2026-11-02', [])]).toEqual([]);
  expect([...shapeWeights(halves, '2026-11-02', [0, 0])]).toEqual([1, 3]);
});

const anyShape = fc.record({
  bins: fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 1, maxLength: 20 }),
  weekdays: fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 7, maxLength: 7 }),
  periods: fc.constant(4),
});

it('lets progress rise from 0 to 1', () => {
  fc.assert(
    fc.property(
      anyShape,
      fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 1, maxLength: 92 }),
      (shape, capacity) => {
        fc.pre(capacity.some((part) => part > 0));
        let progress = 0;
        for (const share of dayShares(capacity, shapeWeights(shape, '2026-10-01', capacity))) {
          expect(share).toBeGreaterThanOrEqual(0);
          progress += share;
        }
        expect(progress).toBeCloseTo(1, 9);
      },
    ),
  );
});

it('does not change the other days when a day off for everybody is added', () => {
  const noWeekdays = fc.record({
    bins: anyShape.map(({ bins }) => bins),
    weekdays: fc.constant(even.weekdays),
    periods: fc.constant(4),
  });
  fc.assert(
    fc.property(
      noWeekdays,
      fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 1, maxLength: 40 }),
      fc.nat(40),
      (shape, capacity, place) => {
        fc.pre(capacity.some((part) => part > 0));
        const at = Math.min(place, capacity.length);
        const longer = shapeWeights(shape, '2026-10-01', [
          ...capacity.slice(0, at),
          0,
          ...capacity.slice(at),
        ]);
        const others = [...longer].filter((_, day) => day !== at);
        shapeWeights(shape, '2026-10-01', capacity).forEach((weight, day) =>
          expect(others[day]).toBeCloseTo(weight, 9),
        );
      },
    ),
  );
});
