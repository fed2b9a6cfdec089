import fc from 'fast-check';
import { wholeParts } from './whole-parts.js';

it('gives the units left over to the parts that lost most', () =>
  expect(wholeParts(-4, [-6.5, 2.8, -0.3])).toEqual([-7, 3, 0]));
it('keeps whole parts as they are', () => expect(wholeParts(-4, [-6, 2, 0])).toEqual([-6, 2, 0]));
it('has no parts of nothing, and the whole for one', () => {
  expect(wholeParts(0, [])).toEqual([]);
  expect(wholeParts(3, [3.2])).toEqual([3]);
});
it('always adds up, each part less than one unit away', () => {
  const part = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const exact = parts.reduce((sum, value) => sum + value, 0);
      const total = Math.round(exact) + 0;
      // The last part takes what the total was rounded by, as chance does in a split.
      const given = [...parts, total - exact];
      const whole = wholeParts(total, given);
      expect(whole.reduce((sum, value) => sum + value, 0)).toBe(total);
      whole.forEach((value, index) => expect(Math.abs(value - (given[index] ?? NaN))).toBeLessThan(1 + 1e-5));
    }),
  );
});
