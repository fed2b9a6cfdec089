import fc from 'fast-check';
import { betaI } from './beta-i.js';
import { gammaP } from './gamma-p.js';
import { logGamma } from './log-gamma.js';
import { negativeBinomialCdf } from './negative-binomial-cdf.js';
import { normalCdf } from './normal-cdf.js';
import { poissonCdf } from './poisson-cdf.js';
import {
  exactBeta,
  exactNegativeBinomialCdf,
  exactNormalCdf,
  exactPoissonCdf,
} from './testing/exact-arithmetic.js';

const CLOSE = 1e-9;
const within = (actual: number, exact: number) => expect(Math.abs(actual - exact)).toBeLessThanOrEqual(CLOSE);

/** Shapes from 1 to the given size, as many small as large. */
const size = (most: number) => fc.double({ min: 0, max: Math.log(most), noNaN: true }).map(Math.exp);
const wholeSize = (most: number) => size(most).map(Math.floor);
/** Standard deviations from the mean: most of what is asked for, and some of the tails. */
const deviation = fc.double({ min: -6, max: 6, noNaN: true });
const check = <T>(property: fc.IProperty<T>, runs = 100): void => {
  fc.assert(property, { numRuns: runs });
};

describe('against exact arithmetic', () => {
  it('has the incomplete gamma function to 1e-9 for shapes up to 100,000', () =>
    check(
      fc.property(wholeSize(1e5), deviation, (a, z) => {
        const x = Math.max(1e-3, a + z * Math.sqrt(a));
        within(gammaP(a, x), 1 - exactPoissonCdf(a - 1, x));
      }),
    ));

  it('has it for the shapes that other libraries are known to get wrong', () => {
    expect(gammaP(1082, 1036)).toBeCloseTo(0.079477, 6);
    expect(gammaP(2000, 1980)).toBeCloseTo(0.32951, 5);
    for (const [a, x] of [
      [1082, 1036],
      [2000, 1980],
      [1e5, 1e5],
      [1e5, 99_500],
    ] as const)
      within(gammaP(a, x), 1 - exactPoissonCdf(a - 1, x));
  });

  it('has the incomplete beta function to 1e-9 for shapes up to 100,000', () =>
    check(
      fc.property(size(1e5), size(1e5), deviation, (a, most, z) => {
        // A long tail takes the oracle long.
        const b = Math.floor(Math.min(most, 100 * a));
        const centre = a / (a + b);
        const x = centre + (z * Math.sqrt(centre * (1 - centre))) / Math.sqrt(a + b + 1);
        fc.pre(x > 0 && x < 1);
        within(betaI(x, a, b), exactBeta(x, a, b));
      }),
      60,
    ));

  it('has the Poisson probabilities to 1e-9', () =>
    check(
      fc.property(size(1e5), deviation, (mean, z) => {
        const k = Math.max(0, Math.floor(mean + z * Math.sqrt(mean)));
        within(poissonCdf(k, mean), exactPoissonCdf(k, mean));
      }),
    ));

  it('has the negative binomial probabilities to 1e-9, from nearly Poisson to far above it', () =>
    check(
      fc.property(size(2000), fc.double({ min: -9, max: 2, noNaN: true }), deviation, (mean, power, z) => {
        const variance = mean * (1 + 10 ** power);
        const k = Math.max(0, Math.floor(mean + z * Math.sqrt(variance)));
        within(negativeBinomialCdf(k, mean, variance), exactNegativeBinomialCdf(k, mean, variance));
      }),
      80,
    ));

  it('has the normal probabilities to 1e-14', () =>
    check(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) =>
        expect(Math.abs(normalCdf(z) - exactNormalCdf(z))).toBeLessThanOrEqual(1e-14),
      ),
    ));

  it('has the incomplete gamma function of a half, which is the normal distribution', () =>
    check(
      fc.property(fc.double({ min: 0.001, max: 8, noNaN: true }), (z) =>
        within(gammaP(0.5, (z * z) / 2), 2 * exactNormalCdf(z) - 1),
      ),
    ));
});

describe('by recurrence', () => {
  const positive = size(1e5).map((value) => value - 0.999);

  it('gives the gamma function its factor: ln Γ(x+1) = ln Γ(x) + ln x', () =>
    check(
      fc.property(positive, (x) => {
        const sum = logGamma(x) + Math.log(x);
        expect(Math.abs(logGamma(x + 1) - sum)).toBeLessThanOrEqual(1e-9);
      }),
      1000,
    ));

  it('gives the logarithm of factorials', () => {
    let sum = 0;
    for (let n = 1; n <= 2000; n++) {
      within(logGamma(n), sum);
      sum += Math.log(n);
    }
  });

  it('lowers P(a, x) by xᵃe⁻ˣ ÷ Γ(a+1) when a grows by one', () =>
    check(
      fc.property(positive, deviation, (a, z) => {
        const x = Math.max(1e-3, a + z * Math.sqrt(a));
        const step = Math.exp(a * Math.log(x) - x - logGamma(a + 1));
        expect(Math.abs(gammaP(a, x) - gammaP(a + 1, x) - step)).toBeLessThanOrEqual(CLOSE + 1e-9 * step);
      }),
      1000,
    ));

  it('mirrors the beta function: I_x(a, b) = 1 − I_{1−x}(b, a)', () =>
    check(
      fc.property(positive, positive, fc.integer({ min: 1, max: 1023 }), (a, b, part) => {
        const x = part / 1024;
        within(betaI(x, a, b), 1 - betaI(1 - x, b, a));
      }),
      1000,
    ));

  it('mixes the beta function: I_x(a, b) = x I_x(a−1, b) + (1−x) I_x(a, b−1)', () =>
    check(
      fc.property(positive, positive, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) =>
        within(betaI(x, a + 1, b + 1), x * betaI(x, a, b + 1) + (1 - x) * betaI(x, a + 1, b)),
      ),
      1000,
    ));
});
