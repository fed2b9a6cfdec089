import fc from 'fast-check';
import { factorEffects } from './factor-effects.js';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const product = (values: readonly number[]) => values.reduce((result, value) => result * value, 1);

it('gives fewer but better the same weight when the product is the same', () => {
  const [fewer = 0, better = 0] = factorEffects([80, 0.5], [100, 0.4]);
  expect(fewer).toBeCloseTo(40 * Math.log(0.8), 9);
  expect(better).toBeCloseTo(-fewer, 9);
});
it('gives everything to the only factor that differs', () => {
  const effects = factorEffects([400, 0.02, 8000], [500, 0.02, 8000]);
  expect(effects[0]).toBeCloseTo(-16_000, 6);
  expect(effects.slice(1)).toEqual([0, 0]);
});
it('gives everything to a factor of 0, and shares it between several', () => {
  expect(factorEffects([0, 0.5], [10, 0.4])).toEqual([-4, 0]);
  expect(factorEffects([0, 0], [10, 0.4])).toEqual([-2, -2]);
});
it('has no effects without factors', () => expect(factorEffects([], [])).toEqual([]));
it('always adds up to the difference, whatever the order', () => {
  const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
  const pairs = fc.array(fc.tuple(fc.oneof(factor, fc.constant(0)), factor), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(pairs, (factors) => {
      const [actual, reference] = [factors.map(([a]) => a), factors.map(([, r]) => r)];
      const effects = factorEffects(actual, reference);
      const difference = product(actual) - product(reference);
      const scale = product(actual) + product(reference);
      expect(Math.abs(total(effects) - difference)).toBeLessThan(1e-9 * scale);
      const turned = factorEffects([...actual].reverse(), [...reference].reverse()).reverse();
      turned.forEach((effect, index) =>
        expect(Math.abs(effect - (effects[index] ?? NaN))).toBeLessThan(1e-9 * scale),
      );
    }),
  );
});
