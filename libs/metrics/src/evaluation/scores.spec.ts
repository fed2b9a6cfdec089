import fc from 'fast-check';
import { alarmCounts } from './alarm-counts.js';
import { brierScore } from './brier-score.js';
import { brierSkill } from './brier-skill.js';
import { calibrationBins } from './calibration-bins.js';
import { countFlips } from './count-flips.js';
import { crpsOfQuantiles } from './crps-of-quantiles.js';
import { crpsOfSamples } from './crps-of-samples.js';
import { expectedCalibrationError } from './expected-calibration-error.js';
import { intervalCoverage } from './interval-coverage.js';

const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const samples = fc.array(value, { minLength: 1, maxLength: 40 });
const given = (odds: number, ...hits: boolean[]) => hits.map((hit) => ({ odds, hit }));

describe('without forecasts', () => {
  it('has no score', () => {
    expect([brierScore([]), expectedCalibrationError([]), intervalCoverage([])]).toEqual([null, null, null]);
    expect([crpsOfSamples([], 3), crpsOfQuantiles([], 3), brierSkill(null, 0.2)]).toEqual([null, null, null]);
    expect(alarmCounts([])).toEqual({ right: 0, wrong: 0, missed: 0, precision: null, recall: null });
    expect(countFlips([])).toBe(0);
  });
  it('has ten empty bins', () => {
    expect(calibrationBins([])).toHaveLength(10);
    expect(calibrationBins([])[0]).toEqual({ from: 0, to: 0.1, count: 0, meanOdds: null, hitShare: null });
  });
});

describe('odds', () => {
  it('cost nothing when certain and right, and 1 when certain and wrong', () => {
    expect(brierScore([...given(1, true), ...given(0, false)])).toBe(0);
    expect(brierScore([...given(0, true), ...given(1, false)])).toBe(1);
    expect(brierScore(given(0.5, true, false, false))).toBe(0.25);
  });
  it('have the skill that a reference leaves', () => {
    expect(brierSkill(0.1, 0.25)).toBeCloseTo(0.6, 12);
    expect(brierSkill(0.5, 0.25)).toBe(-1);
    expect(brierSkill(0.1, 0)).toBeNull();
  });
  it('fall into the bin they begin, and certainty into the last', () => {
    const counts = calibrationBins([0, 0.1, 0.19, 0.95, 1].flatMap((odds) => given(odds, true)));
    expect(counts.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 2]);
  });
  it('are calibrated when as many hit as they say', () => {
    expect(expectedCalibrationError(given(0.75, true, true, true, false))).toBe(0);
    expect(expectedCalibrationError(given(0.75, true, false, false, false))).toBe(0.5);
  });
  it('weigh a bin by its forecasts', () =>
    expect(
      expectedCalibrationError([...given(0.75, true, true, true, false), ...given(0.15, false)]),
    ).toBeCloseTo(0.15 / 5, 12));
});

describe('ranges', () => {
  it('hold their ends', () =>
    expect(
      intervalCoverage([
        { low: 1, high: 3, outcome: 1 },
        { low: 1, high: 3, outcome: 3 },
        { low: 1, high: 3, outcome: 3.1 },
        { low: 1, high: 3, outcome: 0 },
      ]),
    ).toBe(0.5));
  it('of one value cost its distance', () => {
    expect(crpsOfSamples([40], 55)).toBe(15);
    expect(crpsOfQuantiles([40], 55)).toBe(15);
    expect(crpsOfQuantiles([40], 25)).toBe(15);
  });
  it('cost as pair by pair', () =>
    fc.assert(
      fc.property(samples, value, (xs, y) => {
        const n = xs.length;
        const distance = xs.reduce((sum, x) => sum + Math.abs(x - y), 0) / n;
        const spread =
          xs.reduce((sum, x) => sum + xs.reduce((part, z) => part + Math.abs(x - z), 0), 0) / (n * n);
        expect(crpsOfSamples(xs, y)).toBeCloseTo(distance - spread / 2, 6);
      }),
    ));
  it('cost the same as samples or as their quantiles', () =>
    fc.assert(
      fc.property(samples, value, (xs, y) => {
        const sorted = [...xs].sort((a, b) => a - b);
        expect(crpsOfQuantiles(sorted, y)).toBeCloseTo(crpsOfSamples(xs, y) ?? NaN, 6);
      }),
    ));
  it('never gain from the outcome moving away', () =>
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1e4, noNaN: true }), (xs, further) => {
        const most = Math.max(...xs);
        const [near, far] = [crpsOfSamples(xs, most), crpsOfSamples(xs, most + further)];
        expect((far ?? 0) - (near ?? 0)).toBeGreaterThanOrEqual(-1e-9);
      }),
    ));
});

describe('flags', () => {
  it('are right, wrong or missing', () =>
    expect(
      alarmCounts([
        { flagged: true, real: true },
        { flagged: true, real: true },
        { flagged: true, real: true },
        { flagged: true, real: false },
        { flagged: false, real: true },
        { flagged: false, real: false },
      ]),
    ).toEqual({ right: 3, wrong: 1, missed: 1, precision: 0.75, recall: 0.75 }));
  it('have no precision when none is raised and no recall when nothing is real', () => {
    expect(alarmCounts([{ flagged: false, real: true }])).toMatchObject({ precision: null, recall: 0 });
    expect(alarmCounts([{ flagged: true, real: false }])).toMatchObject({ precision: 0, recall: null });
  });
  it('flip when they go on and when they go off, starting from off', () => {
    expect(countFlips([false, true, true, false, true])).toBe(3);
    expect(countFlips([true])).toBe(1);
    expect(countFlips([false, false])).toBe(0);
  });
});
