import fc from 'fast-check';
import { bootstrapByGroup } from './bootstrap-by-group.js';
import { calibrationCard } from './calibration-card.js';
import type { ScoredForecast } from './scored-forecast.js';

const forecast = (more: Partial<ScoredForecast> = {}): ScoredForecast => ({
  rep: 'ana',
  metric: 'deals_won',
  progress: 0.5,
  odds: 0.8,
  hit: true,
  low50: 9,
  high50: 12,
  low80: 7,
  high80: 14,
  quantiles: [8, 10, 12],
  quota: 10,
  outcome: 11,
  linearOdds: 0,
  linearLanding: 6,
  ...more,
});
const average = (rows: readonly { size: number }[]): number | null =>
  rows.length === 0 ? null : rows.reduce((sum, { size }) => sum + size, 0) / rows.length;

describe('the card', () => {
  it('sets the model beside linear pace', () => {
    const card = calibrationCard([
      forecast(),
      forecast({ rep: 'ben', odds: 0.3, hit: false, outcome: 6.5, linearOdds: 1, linearLanding: 12 }),
    ]);
    expect(card).toMatchObject({ forecasts: 2, reps: 2, linearBrier: 1, coverage50: 0.5, coverage80: 0.5 });
    expect(card.brier).toBeCloseTo((0.04 + 0.09) / 2, 12);
    expect(card.brierRatio).toBeCloseTo(0.065, 12);
    expect(card.brierSkill).toBeCloseTo(0.935, 12);
    expect(card.calibrationError).toBeCloseTo((0.2 + 0.3) / 2, 12);
    expect(card.linearCrps).toBeCloseTo((5 + 5.5) / 2 / 10, 12);
  });

  it('has scores in parts of the quota and none where there is no quota', () => {
    const card = calibrationCard([forecast({ quantiles: [11], linearLanding: 6 }), forecast({ quota: 0 })]);
    expect(card).toMatchObject({ crps: 0, linearCrps: 0.5, crpsRatio: 0 });
  });

  it('says nothing about no forecasts', () =>
    expect(calibrationCard([])).toMatchObject({
      forecasts: 0,
      reps: 0,
      brier: null,
      brierRatio: null,
      brierSkill: null,
      brierDifference: null,
      calibrationError: null,
      coverage80: null,
      crps: null,
      crpsRatio: null,
    }));

  it('compares with nothing when linear pace was always right', () =>
    expect(calibrationCard([forecast({ linearOdds: 1, linearLanding: 11 })])).toMatchObject({
      brierRatio: null,
      brierSkill: null,
      crpsRatio: null,
    }));

  it('has a difference whose interval holds it', () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      forecast({ rep: `rep ${index % 8}`, hit: index % 3 !== 0, linearOdds: index % 2 }),
    );
    const { brier, linearBrier, brierDifference } = calibrationCard(rows);
    expect(brierDifference?.value).toBeCloseTo((brier ?? 0) - (linearBrier ?? 0), 12);
    expect(brierDifference?.low).toBeLessThan(brierDifference?.value ?? NaN);
    expect(brierDifference?.high).toBeGreaterThan(brierDifference?.value ?? NaN);
  });

  it('does not depend on the order of forecasts', () => {
    const rows = fc.array(
      fc.record({ odds: fc.double({ min: 0, max: 1, noNaN: true }), hit: fc.boolean() }).map(forecast),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const [one, other] = [
          calibrationCard(given, { draws: 5 }),
          calibrationCard([...given].reverse(), { draws: 5 }),
        ];
        expect(one.brier).toBeCloseTo(other.brier ?? NaN, 9);
        expect(one.calibrationError).toBeCloseTo(other.calibrationError ?? NaN, 9);
      }),
    );
  });
});

describe('the bootstrap', () => {
  const rows = Array.from({ length: 200 }, (_, index) => ({ rep: `${index % 20}`, size: index % 20 }));

  it('draws whole groups: rows that repeat each other make nothing surer', () => {
    const once = bootstrapByGroup(rows.slice(0, 20), ({ rep }) => rep, average, { seed: 3 });
    const tenTimes = bootstrapByGroup(rows, ({ rep }) => rep, average, { seed: 3 });
    expect(tenTimes).toEqual(once);
    const rowByRow = bootstrapByGroup(rows, (row) => `${rows.indexOf(row)}`, average, { seed: 3 });
    expect((rowByRow?.high ?? 0) - (rowByRow?.low ?? 0)).toBeLessThan((once?.high ?? 0) - (once?.low ?? 0));
  });

  it('has the width that the mean of 20 groups has', () => {
    // Standard error √(33.25 ÷ 20) = 1.29.
    const estimate = bootstrapByGroup(rows, ({ rep }) => rep, average, { draws: 4000 });
    expect(estimate?.value).toBe(9.5);
    expect(estimate?.low).toBeCloseTo(9.5 - 1.96 * 1.29, 0);
    expect(estimate?.high).toBeCloseTo(9.5 + 1.96 * 1.29, 0);
  });

  it('repeats itself for the same seed', () => {
    const run = (seed: number) => bootstrapByGroup(rows, ({ rep }) => rep, average, { seed, draws: 50 });
    expect(run(4)).toEqual(run(4));
    expect(run(4)).not.toEqual(run(5));
  });

  it('is a point when there is one group, and nothing without a statistic', () => {
    expect(bootstrapByGroup([{ size: 4 }], () => 'one', average)).toEqual({ value: 4, low: 4, high: 4 });
    expect(bootstrapByGroup([] as { size: number }[], () => 'one', average)).toBeNull();
  });
});
