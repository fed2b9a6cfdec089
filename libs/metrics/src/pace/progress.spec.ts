import fc from 'fast-check';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { progress } from './progress.js';

const week = Float64Array.of(1, 1, 0, 1, 1);

it('is the part of capacity that is gone', () => expect(progress(week, 2)).toEqual(known(0.5)));
it('is 0 before the first day and 1 from the last on', () => {
  expect(progress(week, -1)).toEqual(known(0));
  expect(progress(week, 4)).toEqual(known(1));
  expect(progress(week, 99)).toEqual(known(1));
});
it('has a reason without capacity or days', () => {
  expect(progress(Float64Array.of(0, 0), 1)).toEqual(unknown('no_capacity'));
  expect(progress([], 0)).toEqual(unknown('no_capacity'));
});

it('rises from 0 to 1 and never falls', () => {
  const day = fc.tuple(fc.constantFrom(0, 0.5, 1), fc.nat(9));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 92 }), (days) => {
      const capacity = days.map(([part]) => part);
      fc.pre(capacity.some((part) => part > 0));
      const shape = days.map(([, weight]) => weight);
      const line = days.map((_, index) => progress(capacity, index, shape)).map((f) => (f.ok ? f.value : -1));
      line.forEach((value, index) => expect(value).toBeGreaterThanOrEqual((line[index - 1] ?? 0) - 1e-12));
      expect(line.at(-1)).toBeCloseTo(1, 9);
    }),
  );
});
