import fc from 'fast-check';
import { gammaCdf } from '../stats/gamma-cdf.js';
import { effectIntervals } from './effect-intervals.js';
import { factorEffects } from './factor-effects.js';

const rate = (mean: number, sd: number) => ({ key: 'rate', mean, sd, reference: 0.1 });

it('is certain of what is counted and of a posterior without spread', () => {
  const [calls, certain] = effectIntervals([450, 0.08], [500, 0.1], [null, rate(0.08, 0)]);
  const effects = factorEffects([450, 0.08], [500, 0.1]);
  expect(calls).toEqual([effects[0], effects[0]]);
  expect(certain).toEqual([effects[1], effects[1]]);
});
it('has none without factors', () => expect(effectIntervals([], [], [])).toEqual([]));
it('is all 0 where nothing was done', () =>
  expect(effectIntervals([0, 0.08], [500, 0.1], [null, rate(0.08, 0.02)])[1]).toEqual([0, 0]));
it('holds 0 exactly when the factor’s own 80% interval holds the reference', () => {
  const share = fc.double({ min: 0.01, max: 0.3, noNaN: true });
  fc.assert(
    fc.property(
      share,
      fc.double({ min: 0.05, max: 1.5, noNaN: true }),
      fc.nat(900),
      (mean, spread, calls) => {
        const estimate = rate(mean, mean * spread);
        const [, [low, high] = [0, 0]] = effectIntervals([calls + 1, mean], [500, 0.1], [null, estimate]);
        expect(low).toBeLessThanOrEqual(high);
        const below = gammaCdf(0.1, mean, estimate.sd ** 2);
        // On the very edge rounding decides.
        if (Math.abs(below - 0.1) < 1e-9 || Math.abs(below - 0.9) < 1e-9) return;
        expect(low <= 0 && high >= 0).toBe(below > 0.1 && below < 0.9);
      },
    ),
  );
});
