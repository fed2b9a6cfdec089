import fc from 'fast-check';
import { betaCdf } from './beta-cdf.js';
import { betaI } from './beta-i.js';
import { betaQuantile } from './beta-quantile.js';
import { gammaCdf } from './gamma-cdf.js';
import { gammaP } from './gamma-p.js';
import { gammaQuantile } from './gamma-quantile.js';
import { logGamma } from './log-gamma.js';
import { negativeBinomialCdf } from './negative-binomial-cdf.js';
import { negativeBinomialQuantile } from './negative-binomial-quantile.js';
import { normalCdf } from './normal-cdf.js';
import { normalQuantile } from './normal-quantile.js';
import { poissonCdf } from './poisson-cdf.js';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const chance = between(1e-6, 1 - 1e-6);
const mean = between(-3, 8).map(Math.exp);
/** Variance as a multiple of the mean, from less than it (Poisson) to far more. */
const spread = between(-2, 5).map(Math.exp);

describe('a quantile inverts its probability', () => {
  it('normal, to 1e-12', () =>
    fc.assert(
      fc.property(chance, (p) => expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-12)),
    ));
  it('negative binomial: the smallest count that reaches p', () =>
    fc.assert(
      fc.property(chance, mean, spread, (p, m, times) => {
        const k = negativeBinomialQuantile(p, m, m * times);
        expect(negativeBinomialCdf(k, m, m * times)).toBeGreaterThanOrEqual(p);
        expect(negativeBinomialCdf(k - 1, m, m * times)).toBeLessThan(p);
      }),
    ));
  it('gamma', () =>
    fc.assert(
      fc.property(chance, mean, between(0.05, 3), (p, m, variation) => {
        const variance = (m * variation) ** 2;
        expect(Math.abs(gammaCdf(gammaQuantile(p, m, variance), m, variance) - p)).toBeLessThan(1e-9);
      }),
    ));
  it('beta', () =>
    fc.assert(
      fc.property(between(0.01, 0.99), between(0.5, 500), between(0.5, 500), (p, a, b) =>
        expect(Math.abs(betaCdf(betaQuantile(p, a, b), a, b) - p)).toBeLessThan(1e-9),
      ),
    ));
});

describe('a probability grows with what it is asked about and stays in 0 to 1', () => {
  const grows = (cdf: (x: number) => number, a: number, b: number) => {
    const [low, high] = [cdf(Math.min(a, b)), cdf(Math.max(a, b))];
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(high - low).toBeGreaterThanOrEqual(-1e-12);
  };
  it('normal', () =>
    fc.assert(fc.property(between(-50, 50), between(-50, 50), (a, b) => grows(normalCdf, a, b))));
  it('counts', () =>
    fc.assert(
      fc.property(mean, spread, fc.nat(5000), fc.nat(5000), (m, times, a, b) => {
        grows((k) => negativeBinomialCdf(k, m, m * times), a, b);
        grows((k) => poissonCdf(k, m), a, b);
      }),
    ));
  it('amounts and rates', () =>
    fc.assert(
      fc.property(mean, spread, between(0, 1), between(0, 1), (m, times, a, b) => {
        grows((x) => gammaCdf(x * 3 * m, m, m * times), a, b);
        grows((x) => betaCdf(x, m, m * times), a, b);
      }),
    ));
});

describe('at the edges', () => {
  it('has no count below 0 and only 0 where nothing is expected', () => {
    expect(negativeBinomialCdf(-1, 5, 9)).toBe(0);
    expect(poissonCdf(-0.5, 5)).toBe(0);
    expect(negativeBinomialCdf(0, 0, 0)).toBe(1);
    expect(poissonCdf(0, 0)).toBe(1);
    expect(negativeBinomialQuantile(0.9, 0, 0)).toBe(0);
    expect(negativeBinomialQuantile(0, 5, 9)).toBe(0);
  });
  it('rounds counts down', () => {
    expect(poissonCdf(2.9, 3)).toBe(poissonCdf(2, 3));
    expect(negativeBinomialCdf(2.9, 3, 5)).toBe(negativeBinomialCdf(2, 3, 5));
  });
  it('is Poisson when the variance does not exceed the mean', () => {
    expect(negativeBinomialCdf(2, 3, 3)).toBe(poissonCdf(2, 3));
    expect(negativeBinomialCdf(2, 3, 1)).toBe(poissonCdf(2, 3));
    expect(negativeBinomialQuantile(0.4, 3, 1)).toBe(2);
  });
  it('is geometric where that has one success', () =>
    // r = 1: P(at most k) = 1 − (1−p)^(k+1), p = mean ÷ variance.
    expect(negativeBinomialCdf(4, 3, 12)).toBeCloseTo(1 - 0.75 ** 5, 12));
  it('lies at the mean without variance', () => {
    expect(gammaCdf(9.9, 10, 0)).toBe(0);
    expect(gammaCdf(10, 10, 0)).toBe(1);
    expect(gammaQuantile(0.3, 10, 0)).toBe(10);
    expect(gammaCdf(0, 0, 4)).toBe(1);
    expect(gammaCdf(-1, 0, 4)).toBe(0);
    expect(gammaQuantile(0.3, 0, 4)).toBe(0);
  });
  it('is exponential where a Gamma has shape 1', () => {
    expect(gammaCdf(2, 1, 1)).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(gammaQuantile(0.5, 1, 1)).toBeCloseTo(Math.log(2), 12);
  });
  it('holds all of a Beta within 0 and 1', () => {
    expect([betaI(0, 2, 3), betaI(1, 2, 3), betaI(-4, 2, 3), betaI(4, 2, 3)]).toEqual([0, 1, 0, 1]);
    expect([betaI(0.5, 0, 3), betaI(0.5, 3, 0)]).toEqual([1, 0]);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([betaQuantile(0.5, 0, 3), betaQuantile(0.5, 3, 0)]).toEqual([0, 1]);
    expect(betaI(0.3, 2, 5)).toBeCloseTo(0.579825, 9);
  });
  it('has no gamma function at and below 0', () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => logGamma(-1.5)).toThrow(RangeError);
  });
  it('lets neither infinity nor NaN out', () => {
    const odd = [Number.NaN, Infinity, -Infinity, 0, -1, 1e300];
    for (const a of odd)
      for (const b of odd) {
        expect(Number.isFinite(gammaP(a, b))).toBe(true);
        expect(Number.isFinite(normalCdf(a) + normalQuantile(a))).toBe(true);
        expect(Number.isFinite(poissonCdf(a, b))).toBe(true);
      }
  });
  it('keeps the far tail of the normal distribution relative to itself', () => {
    expect(normalCdf(-10) / 7.61985302416053e-24).toBeCloseTo(1, 12);
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
  });
});
