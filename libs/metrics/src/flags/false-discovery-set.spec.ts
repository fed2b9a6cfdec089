import fc from 'fast-check';
import { falseDiscoverySet } from './false-discovery-set.js';

it('keeps the surest while their mean stays within the limit', () => {
  expect(falseDiscoverySet([0.5, 0.1, 0.2])).toEqual([1, 2]);
  expect(falseDiscoverySet([0.1, 0.3])).toEqual([0, 1]);
});
it('keeps none that is too unsure alone, and none of none', () => {
  expect(falseDiscoverySet([0.21])).toEqual([]);
  expect(falseDiscoverySet([])).toEqual([]);
});
it('expects no more than the limit to be wrong, whatever it is given', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (wrong) => {
      const shown = falseDiscoverySet(wrong, 0.2).map((index) => wrong[index] ?? 1);
      expect(shown.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(0.2 * shown.length + 1e-9);
    }),
  );
});
