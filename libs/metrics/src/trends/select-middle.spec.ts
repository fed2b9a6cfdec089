import fc from 'fast-check';
import { median } from '../stats/median.js';
import { selectMiddle } from './select-middle.js';

it('is the median', () => {
  expect(selectMiddle(Float64Array.of(3, 1, 10))).toBe(3);
  expect(selectMiddle(Float64Array.of(4, 1, 3, 10))).toBe(3.5);
  expect(selectMiddle(Float64Array.of(7))).toBe(7);
  expect(selectMiddle(new Float64Array(0))).toBe(0);
});
it('is the same as by sorting, ties included', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 50 }), (values) =>
      expect(selectMiddle(Float64Array.from(values))).toBe(median(values)),
    ),
  ));
