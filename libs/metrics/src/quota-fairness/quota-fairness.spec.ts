import fc from 'fast-check';
import { fitLanding } from '../landing/fit-landing.js';
import type { LandingFit } from '../landing/landing-fit.js';
import { uniformShape } from '../shape/shape.js';
import { negativeBinomialCdf } from '../stats/negative-binomial-cdf.js';
import { normalCdf } from '../stats/normal-cdf.js';
import { quotaCandidate } from './quota-candidate.js';
import { quotaFairness, type AskedRep } from './quota-fairness.js';
import { spearman } from './spearman.js';
import { targetQuotas, type QuotaCandidate } from './target-quotas.js';

describe('Spearman’s ρ', () => {
  it('compares ranks: 1 − 6 × (0 + 1 + 1) ÷ (3 × 8)', () =>
    expect(
      spearman([
        [1, 10],
        [2, 20],
        [3, 15],
      ]),
    ).toBeCloseTo(0.5, 12));
  it('gives equal values the mean of their ranks', () =>
    // Ranks 1, 2.5, 2.5, 4 against 1 to 4: 4.5 ÷ √(4.5 × 5).
    expect(
      spearman([
        [1, 1],
        [5, 2],
        [5, 3],
        [9, 4],
      ]),
    ).toBeCloseTo(4.5 / Math.sqrt(22.5), 12));
  it('cannot be told of two, nor of what does not vary', () => {
    expect(
      spearman([
        [1, 2],
        [2, 1],
      ]),
    ).toBeNull();
    expect(
      spearman([
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toBeNull();
  });
  it('lies in −1 to 1, and asks for ranks only', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), {
      minLength: 3,
    });
    fc.assert(
      fc.property(pairs, (values) => {
        const found = spearman(values);
        if (found === null) return;
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9);
        expect(spearman(values.map(([a, b]) => [a ** 3, Math.log(b)]))).toBeCloseTo(found, 9);
        expect(spearman(values.map(([a, b]) => [-a, b]))).toBeCloseTo(-found, 9);
      }),
    );
  });
});

const asked = (quota: number, expected: number, by: number): AskedRep => ({ quota, expected, by, odds: 0.5 });

describe('fairness of quotas', () => {
  // Quota ÷ expected: 2, 1.5, 1.2, 1, 0.9, 0.8 with 3, 6, 12, 24, 36, 48 months of tenure.
  const young = [
    [60, 30, 3],
    [60, 40, 6],
    [60, 50, 12],
    [60, 60, 24],
    [63, 70, 36],
    [64, 80, 48],
  ].map(([q = 0, m = 0, t = 0]) => asked(q, m, t));
  it('says when the same quota for all is harder for the new ones', () =>
    expect(quotaFairness(young)).toMatchObject({ reps: 6, unfairness: 1, harderFor: 'less', hitting: 0.5 }));
  it('is fair where everybody is asked in proportion, whatever the tenure', () => {
    // 1.1, 1, 1, 1.1, 1.1, 1 with tenure 1 to 6.
    const fair = [1.1, 1, 1, 1.1, 1.1, 1].map((factor, index) =>
      asked(factor * (index + 1) * 10, (index + 1) * 10, index + 1),
    );
    const found = quotaFairness(fair);
    expect(found?.harderFor).toBeNull();
    expect(found?.unfairness).toBeLessThan(0.2);
    expect(found?.chance).toBeGreaterThan(0.5);
  });
  it('claims nothing of fewer than five, and nothing at all without reps', () => {
    expect(quotaFairness(young.slice(0, 4))).toMatchObject({
      reps: 4,
      unfairness: null,
      harderFor: null,
      chance: null,
    });
    expect(quotaFairness([asked(0, 5, 1), asked(5, 0, 1)])).toBeNull();
  });
  it('rarely claims where there is nothing: in 1 of 10 random companies', () => {
    let claimed = 0;
    for (let company = 0; company < 200; company++) {
      const reps = Array.from({ length: 12 }, (_, rep) => {
        const mixed = Math.imul(company * 31 + rep * 17 + 7, 2654435761) >>> 0;
        return asked(50 + (mixed % 1009), 100, rep);
      });
      claimed += Number(quotaFairness(reps)?.harderFor !== null);
    }
    expect(claimed / 200).toBeLessThan(0.17);
  });
});

/** Normal around what is expected, a third of it wide. */
const candidate = (expected: number): QuotaCandidate => ({
  expected,
  oddsOf: (quota) => normalCdf((expected - quota) / (expected / 3)),
});

describe('quotas that a share is expected to hit', () => {
  it('asks for less than expected where more than half are to make it', () => {
    // Φ(z) = 0.625 at z = 0.31864: 1 − 0.31864 ÷ 3 of what is expected.
    const found = targetQuotas([candidate(3000), candidate(6000)]);
    expect(found?.factor).toBeCloseTo(1 - 0.31864 / 3, 4);
    expect(found?.quotas).toEqual([2681, 5363]);
    expect(found?.hitting).toBeCloseTo(0.625, 3);
  });
  it('rounds to whole steps, and asks nothing of whom nothing is expected', () =>
    expect(targetQuotas([candidate(3000), candidate(0)], { step: 100 })?.quotas).toEqual([2700, 0]));
  it('has nothing without anybody', () => expect(targetQuotas([candidate(0)])).toBeNull());
  it('is equally hard for all, and easier the more are to make it', () => {
    const reps = fc.array(fc.integer({ min: 1000, max: 100_000 }), { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(reps, fc.double({ min: 0.3, max: 0.8, noNaN: true }), (sizes, hitting) => {
        const found = targetQuotas(sizes.map(candidate), { hitting });
        const easier = targetQuotas(sizes.map(candidate), { hitting: hitting + 0.1 });
        expect(found?.hitting).toBeCloseTo(hitting, 2);
        expect(easier?.factor ?? NaN).toBeLessThan(found?.factor ?? NaN);
        found?.quotas.forEach((quota, index) =>
          expect(quota / (sizes[index] ?? 1)).toBeCloseTo(found.factor, 2),
        );
      }),
    );
  });
});

describe('quotas from landings', () => {
  const nothing = fitLanding({ kind: 'counts', reps: [], shape: uniformShape('quarter') });
  const rep = (mean: number, variance: number) => ({
    ...{ mean, variance, ownMean: mean, ownWeight: 0.8, periods: 6, size: null },
  });
  /** Ana brings 10 ± 2 a period, Bob 40 ± 4; counts by chance. */
  const fit: LandingFit = {
    ...nothing,
    level: 'full',
    teamMean: 25,
    dispersion: 1,
    replay: [{ progress: 0, inflation: 1, correlation: 0 }],
    byRep: { '1': rep(10, 4), '2': rep(40, 16) },
  };
  it('goes by the landing of the first morning: counts of mean 10 and variance 10 + 4', () => {
    const ana = quotaCandidate(fit, 1) as QuotaCandidate;
    expect(ana.expected).toBeCloseTo(10, 9);
    expect(ana.oddsOf(12)).toBeCloseTo(1 - negativeBinomialCdf(11, 10, 14), 9);
  });
  it('is the worked example of docs/concepts/fair-quotas.md: 9 and 36, which two of three hit', () => {
    // P(9 or more) = 0.630 and P(36 or more) = 0.718; with 10 and 36 it would be 0.62, short of 0.625.
    const reps = [1, 2].map((id) => quotaCandidate(fit, id) as QuotaCandidate);
    const found = targetQuotas(reps);
    expect(found?.quotas).toEqual([9, 36]);
    expect(found?.hitting).toBeCloseTo((0.63 + 0.718) / 2, 3);
  });
});
