import fc from 'fast-check';
import { allocate } from './allocate.js';

it('gives the units left over to the largest remainders', () =>
  expect(allocate(10001, [50, 30, 20])).toEqual([5001, 3000, 2000]));
it('gives equal remainders to the earlier parts', () =>
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]));
it('divides equally when all weights are zero', () => expect(allocate(3, [0, 0])).toEqual([2, 1]));
it('makes no parts for no weights and the whole for one', () => {
  expect(allocate(100, [])).toEqual([]);
  expect(allocate(100, [7])).toEqual([100]);
});
it('divides a negative amount the same way', () =>
  expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]));

it('always adds up exactly, each part within one unit of its share', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, parts) => {
      const result = allocate(total, parts);
      expect(result.reduce((sum, part) => sum + part, 0)).toBe(total);
      const sum = parts.reduce((a, b) => a + b, 0);
      if (sum > 0) {
        result.forEach((part, i) =>
          expect(Math.abs(part - (total * (parts[i] ?? 0)) / sum)).toBeLessThan(1.001),
        );
      }
    }),
  );
});
