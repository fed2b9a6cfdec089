import fc from 'fast-check';
import { attainmentDistribution } from './attainment-distribution.js';
import { concentration } from './concentration.js';
import { equalSkill } from './equal-skill.js';
import { gini } from './gini.js';
import { attainmentSentence, concentrationSentence } from './spread-sentence.js';
import { topPeople, topShare } from './top-share.js';

const formatting = { locale: 'en-US', currency: 'USD' };
const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 60 });
const some = amounts.filter((values) => values.some((value) => value > 0));

describe('the Gini', () => {
  it('is 10 ÷ 40 × 4 ÷ 3 of 1, 2, 3 and 4', () => expect(gini([4, 1, 3, 2])).toBeCloseTo(1 / 3, 12));
  it('is 0 for equals and 1 when one has all, however few they are', () => {
    expect(gini([5, 5, 5])).toBe(0);
    expect(gini([0, 0, 7])).toBeCloseTo(1, 12);
    expect(gini([0, 7])).toBeCloseTo(1, 12);
  });
  it('does not exist for one person, without a sum, or with negative amounts', () =>
    expect([gini([5]), gini([]), gini([0, 0]), gini([-1, 5])]).toEqual([null, null, null, null]));
  it('lies in 0 to 1, whatever the order and the unit', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 1000 }), (values, unit) => {
        const found = gini(values) ?? NaN;
        expect(found).toBeGreaterThanOrEqual(-1e-12);
        expect(found).toBeLessThanOrEqual(1 + 1e-12);
        expect(gini([...values].reverse())).toBeCloseTo(found, 9);
        expect(gini(values.map((value) => unit * value))).toBeCloseTo(found, 9);
      }),
    );
  });
  it('falls when everybody gets the same on top', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 1000 }), (values, more) => {
        expect(gini(values.map((value) => value + more)) ?? NaN).toBeLessThanOrEqual(
          (gini(values) ?? NaN) + 1e-12,
        );
      }),
    );
  });
});

describe('the share of the top fifth', () => {
  it('is 100 of 200 for one of five', () =>
    expect(topShare([10, 20, 30, 40, 100])).toEqual({ people: 1, share: 0.5 }));
  it('is of 4 for 22, and of one at least', () => expect([topPeople(22), topPeople(2)]).toEqual([4, 1]));
  it('is never below the share of the people', () => {
    fc.assert(
      fc.property(some, (values) => {
        const top = topShare(values);
        expect(top?.share ?? NaN).toBeGreaterThanOrEqual((top?.people ?? NaN) / values.length - 1e-12);
        expect(top?.share ?? NaN).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('equal skill', () => {
  const equals = Array<number>(10).fill(1);
  it('makes stars of few deals, and hardly any of many', () => {
    const few = equalSkill({ exposures: equals, count: 20, seed: 1 });
    const many = equalSkill({ exposures: equals, count: 20_000, seed: 1 });
    // Two of ten carry 37% of twenty deals by chance; of twenty thousand, hardly more than their fifth.
    expect(few?.topShare).toBeGreaterThan(0.33);
    expect(few?.topShare).toBeLessThan(0.41);
    expect(many?.topShare).toBeLessThan(0.21);
    expect(many?.gini).toBeLessThan(0.02);
  });
  it('has the Gini of a Poisson number, 0.386 for a mean of 2', () => {
    // e^(−2m)·(I₀(2m) + I₁(2m)) = e^(−4) × (11.302 + 9.759).
    const found = equalSkill({ exposures: Array<number>(200).fill(1), count: 400, seed: 3 });
    expect(Math.abs((found?.gini ?? 0) - 0.386)).toBeLessThan(0.01);
  });
  it('is wider with sizes that differ, and with people who were there for a part only', () => {
    const plain = equalSkill({ exposures: equals, count: 100, seed: 1 })?.gini ?? NaN;
    expect(equalSkill({ exposures: equals, count: 100, sizeCv2: 1, seed: 1 })?.gini).toBeGreaterThan(plain);
    const parts = equals.map((_, index) => (index < 5 ? 1 : 0.2));
    expect(equalSkill({ exposures: parts, count: 100, seed: 1 })?.gini).toBeGreaterThan(plain);
  });
  it('says the same whenever asked, and nothing of nothing', () => {
    const ask = () => equalSkill({ exposures: equals, count: 50, seed: 9 });
    expect(ask()).toEqual(ask());
    expect(equalSkill({ exposures: [1], count: 5, seed: 1 })).toBeNull();
    expect(equalSkill({ exposures: equals, count: 0, seed: 1 })).toBeNull();
    expect(equalSkill({ exposures: [0, 0], count: 5, seed: 1 })).toBeNull();
  });
});

describe('concentration', () => {
  const people = [10, 20, 30, 40, 100].map((value) => ({ value, exposure: 1 }));
  it('has both figures with a range around them, beside chance', () => {
    const found = concentration(people, { count: 200, seed: 1 });
    expect(found?.count).toBe(5);
    // Σ(2i − 6)x = −40 − 40 + 0 + 80 + 400 = 400; ÷ (4 × 200).
    expect(found?.gini.value).toBeCloseTo(0.5, 12);
    expect(found?.top).toMatchObject({ people: 1, value: 0.5 });
    expect(found?.top.low).toBeLessThan(0.5);
    expect(found?.top.high).toBeGreaterThanOrEqual(0.5);
    expect(found?.chance?.topShare).toBeLessThan(0.3);
    expect(concentrationSentence(found as NonNullable<typeof found>, formatting)).toMatch(
      /^Top 1 of 5 carries 50%; by chance alone 2\d%\.$/,
    );
  });
  it('says nothing of chance where nobody counts the deals, and nothing at all of nothing', () => {
    const found = concentration(people, null);
    expect(found?.chance).toBeNull();
    expect(concentrationSentence(found as NonNullable<typeof found>, formatting)).toBe(
      'Top 1 of 5 carries 50%.',
    );
    expect(concentration([{ value: 5, exposure: 1 }], null)).toBeNull();
  });
});

describe('the distribution of attainments', () => {
  it('counts who reached all, 80% and half, and says where the middle lies', () => {
    const found = attainmentDistribution([0.4, 0.8, 1, 1.2]);
    expect(found).toMatchObject({ count: 4, reached: 2, near: 3, half: 3 });
    expect(found?.median).toBeCloseTo(0.9, 12);
    // Type 7: 0.4 + 0.3 × 0.4, and 1 + 0.7 × 0.2.
    expect(found?.p10).toBeCloseTo(0.52, 12);
    expect(found?.p90).toBeCloseTo(1.14, 12);
    expect(attainmentSentence(found as NonNullable<typeof found>, 'Q3 2026', formatting)).toBe(
      'Q3 2026: 2 of 4 reached their quota; the middle rep ended at 90%.',
    );
  });
  it('does not exist without anybody', () => expect(attainmentDistribution([])).toBeNull());
  it('is ordered, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1 }), (values) => {
        const found = attainmentDistribution(values);
        const { p10 = NaN, lowerQuartile = NaN, median = NaN, upperQuartile = NaN, p90 = NaN } = found ?? {};
        const order = [p10, lowerQuartile, median, upperQuartile, p90];
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const { reached = NaN, near = NaN, half = NaN } = found ?? {};
        expect(reached <= near && near <= half && half <= values.length).toBe(true);
      }),
    );
  });
});
