import fc from 'fast-check';
import { outcomeRange } from './outcome-range.js';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

it('lies between the ranks that leave a tenth of what comes on either side', () => {
  expect(outcomeRange(upTo(99), 0.8)?.low).toBeCloseTo(10, 9);
  expect(outcomeRange(upTo(99), 0.8)?.high).toBeCloseTo(90, 9);
  expect(outcomeRange(upTo(39), 0.5)?.low).toBeCloseTo(10, 9);
});
it('is as wide as Student’s t asks with few outcomes', () => {
  // Mean 3, variance 2.5, t(4) at 90% = 1.533.
  const reach = 1.533 * Math.sqrt(2.5 * 1.2);
  expect(outcomeRange(upTo(5), 0.8)?.low).toBeCloseTo(3 - reach, 2);
  expect(outcomeRange(upTo(5), 0.8)?.high).toBeCloseTo(3 + reach, 2);
});
it('has no width where nothing was ever missed', () =>
  expect(outcomeRange([7, 7, 7, 7, 7, 7], 0.8)).toEqual({ low: 7, high: 7 }));
it('cannot be told from fewer than five outcomes', () => {
  expect(outcomeRange([], 0.8)).toBeNull();
  expect(outcomeRange(upTo(4), 0.8)).toBeNull();
});
it('holds the narrower range inside the wider one', () =>
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 5, maxLength: 80 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      const [half, likely] = [outcomeRange(sorted, 0.5), outcomeRange(sorted, 0.8)];
      expect(likely?.low).toBeLessThanOrEqual(half?.low ?? NaN);
      expect(likely?.high).toBeGreaterThanOrEqual(half?.high ?? NaN);
    }),
  ));
