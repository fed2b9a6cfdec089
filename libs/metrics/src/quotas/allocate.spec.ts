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

it('gives nothing to a part without weight, while others have some', () => {
  expect(allocate(5, [0, 1, 0, 1])).toEqual([0, 3, 0, 2]);
  expect(allocate(-1, [0, 1])).toEqual([0, -1]);
  expect(allocate(7, [NaN, -3, 2])).toEqual([0, 0, 7]);
});

it('divides nothing into nothing, nor what is no number', () => {
  expect(allocate(0, [1, 2])).toEqual([0, 0]);
  expect(allocate(NaN, [1, 2])).toEqual([0, 0]);
});

it('adds up exactly for any weights, fractions and huge amounts, each sign alike', () => {
  const weights = fc.array(
    fc.oneof(
      fc.double({ min: 0, max: 1e300, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constant(0),
    ),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(fc.maxSafeInteger(), weights, (total, parts) => {
      const result = allocate(total, parts);
      expect(result.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
      expect(result.every((part) => Number.isSafeInteger(part) && part * total >= 0)).toBe(true);
      expect(allocate(-total, parts)).toEqual(result.map((part) => -part + 0));
      const some = parts.some((weight) => weight > 0);
      parts.forEach((weight, index) => {
        if (some && weight === 0) expect(result[index]).toBe(0);
      });
    }),
    { numRuns: 500 },
  );
});
