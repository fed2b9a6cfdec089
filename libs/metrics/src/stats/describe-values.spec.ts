import fc from 'fast-check';
import { mean } from './mean.js';
import { median } from './median.js';
import { medianAbsoluteDeviation } from './median-absolute-deviation.js';
import { quantile } from './quantile.js';
import { variance } from './variance.js';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
const part = fc.double({ min: 0, max: 1, noNaN: true });

it('says nothing about no values, and no variance of one', () => {
  expect([quantile([], 0.5), median([]), medianAbsoluteDeviation([]), mean([])]).toEqual(Array(4).fill(null));
  expect([variance([]), variance([7])]).toEqual([null, null]);
});

it('is the value itself when there is one', () =>
  expect([quantile([7], 0.2), median([7]), medianAbsoluteDeviation([7]), mean([7])]).toEqual([7, 7, 0, 7]));

it('interpolates a quantile between neighbours and leaves the order of the input alone', () => {
  const given = [40, 10, 30, 20];
  expect(quantile(given, 0.5)).toBe(25);
  expect(quantile(given, 0.9)).toBeCloseTo(37, 12);
  expect([quantile(given, 0), quantile(given, 1), quantile(given, -2), quantile(given, 3)]).toEqual([
    10, 40, 10, 40,
  ]);
  expect(given).toEqual([40, 10, 30, 20]);
});

it('sorts by size, not by digits', () => expect(median([100, 9, 20])).toBe(20));

it('has a deviation that one far value does not move', () => {
  expect(medianAbsoluteDeviation([1, 2, 3, 4, 100])).toBe(1);
  expect(medianAbsoluteDeviation([1, 2, 3, 4, 5])).toBe(1);
});

it('averages, and divides the variance by one less than there are', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(variance([1, 3])).toBe(2);
  expect(variance([5, 5, 5])).toBe(0);
});

it('has quantiles that grow with their part and lie within the values', () =>
  fc.assert(
    fc.property(values, part, part, (given, p, q) => {
      const [low, high] = [quantile(given, Math.min(p, q)) ?? NaN, quantile(given, Math.max(p, q)) ?? NaN];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(Math.min(...given));
      expect(high).toBeLessThanOrEqual(Math.max(...given));
    }),
  ));

it('moves with a shift and stretches with a scale', () =>
  fc.assert(
    fc.property(values, (given) => {
      const moved = given.map((value) => 3 * value + 10);
      expect(median(moved)).toBeCloseTo(3 * (median(given) ?? NaN) + 10, 4);
      expect(medianAbsoluteDeviation(moved)).toBeCloseTo(3 * (medianAbsoluteDeviation(given) ?? NaN), 4);
    }),
  ));
