import fc from 'fast-check';
import { ratioPosterior } from './ratio-posterior.js';

const prior = { rate: 0.07, strength: 60 };

it('draws the raw rate towards the team', () =>
  expect(ratioPosterior({ successes: 4, trials: 100 }, prior, 0.0525).mean).toBeCloseTo(0.05125, 9));
it('is the team without trials', () =>
  expect(ratioPosterior({ successes: 0, trials: 0 }, prior, 0.0525).mean).toBeCloseTo(0.07, 12));
it('is surer of a gap the more trials say so', () => {
  const below = (trials: number) => ratioPosterior({ successes: 0.04 * trials, trials }, prior, 0.0525).below;
  expect(below(100)).toBeLessThan(below(450));
  // By Simpson's rule over the density of Beta(22.2, 487.8).
  expect(below(450)).toBeCloseTo(0.841186, 6);
  expect(below(5000)).toBeGreaterThan(0.99);
});
it('is a probability for every record', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, limit) => {
      const { mean, below } = ratioPosterior(
        { successes: Math.min(a, b), trials: Math.max(a, b) },
        prior,
        limit,
      );
      expect(mean > 0 && mean < 1 && below >= 0 && below <= 1).toBe(true);
    }),
  );
});
