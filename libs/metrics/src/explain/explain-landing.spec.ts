import { fitLanding } from '../landing/fit-landing.js';
import { landing } from '../landing/landing.js';
import type { LandingFit } from '../landing/landing-fit.js';
import { pastQuarters } from '../landing/testing/past-quarters.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { uniformShape } from '../shape/shape.js';
import { explainLanding } from './explain-landing.js';

const shape = uniformShape('quarter');
const counts = fitLanding({ kind: 'counts', reps: pastQuarters({ reps: 8, quarters: 6, mean: 50 }), shape });
/** The rep of docs/concepts/odds-and-landing.md. */
const ana: LandingFit = {
  ...counts,
  dispersion: 1,
  replay: [{ progress: 0, inflation: 1, correlation: 0 }],
  byRep: { ana: { mean: 10, variance: 4, ownMean: 10, ownWeight: 0.8, periods: 6, size: null } },
};
function mathOf(fit: LandingFit, rep: string | number, actual: number, quota = known(12), widen = 1) {
  const read = landing(fit, { rep, actual, quota, progress: 0.5, widen });
  if (read === null) throw new Error('There is history.');
  const all = explainLanding(read, { unit: fit.kind === 'counts' ? 'count' : 'money', quota });
  return (key: string) => {
    const math = all.find((one) => one.key === key);
    const value = (name: string) => Number(math?.inputs.find((one) => one.name === name)?.value);
    return {
      result: Number(math?.result.value),
      reason: math?.result.reason,
      unit: math?.result.unit,
      value,
    };
  };
}

it('tells the worked example: level 10.33, 5.17 more with a variance of 6.03, odds of 0.41', () => {
  const math = mathOf(ana, 'ana', 6);
  expect(math('level').result).toBeCloseTo(31 / 3, 9);
  expect(math('restMean').result).toBeCloseTo(31 / 6, 9);
  expect(math('restVariance').result).toBeCloseTo(31 / 6 + 31 / 36, 9);
  expect(math('landing').result).toBeCloseTo(6 + 31 / 6, 9);
  expect([math('landing').value('range from'), math('landing').value('range to')]).toEqual([8, 14]);
  expect(math('odds').result).toBeCloseTo(0.41, 2);
  expect(math('odds').value('quota')).toBe(12);
});

it.each([
  ['counts', counts, 20, 1],
  [
    'amounts',
    fitLanding({
      kind: 'amounts',
      reps: pastQuarters({ reps: 8, quarters: 6, mean: 300, dealSize: 50 }),
      shape,
    }),
    9_000,
    1.5,
  ],
] as const)(
  'is true to the code for %s: each formula, computed from its own inputs, gives the result',
  (_, fit, actual, widen) => {
    const math = mathOf(fit, 0, actual, known(30_000), widen);
    const level = math('level');
    const [mean, variance, phi] = [level.value('μ'), level.value('V'), level.value('φ')];
    const a = mean ** 2 / variance + level.value('count so far') / phi;
    expect(level.result).toBeCloseTo(a / (mean / variance + level.value('done') / phi), 9);
    const rest = math('restMean');
    expect(rest.result).toBeCloseTo(rest.value('level') * rest.value('part left'), 9);
    const { result, value } = math('restVariance');
    const spread = value('φ') * value('M') + value('part left') ** 2 * value('level variance');
    expect(result).toBeCloseTo(Math.max(value('M'), value('κ') * value('widening') ** 2 * spread), 9);
    const end = math('landing');
    const size = fit.kind === 'counts' ? 1 : end.value('average size');
    expect(end.result).toBeCloseTo(end.value('actual') + end.value('M') * size, 6);
  },
);

it('says why there are no odds', () =>
  expect(mathOf(ana, 'ana', 6, unknown('no_quota') as never)('odds').reason).toBe('no_quota'));

describe('a level that may have changed on the way', () => {
  // Half of the period gone in six weeks, the counts of each day over its share of the period.
  const courseOf = (counts: number[]) => ({ counts, shares: counts.map(() => 0.5 / counts.length) });
  const explained = (counts: number[]) => {
    const actual = counts.reduce((sum, count) => sum + count, 0);
    const read = landing(ana, {
      rep: 'ana',
      actual,
      quota: known(12),
      progress: 0.5,
      course: courseOf(counts),
    });
    if (read === null) throw new Error('There is history.');
    const all = explainLanding(read, { unit: 'count', quota: known(12) });
    const math = (key: string) => all.find((one) => one.key === key);
    return { read, math, value: (key: string) => Number(math(key)?.result.value) };
  };
  const weekly = (counts: number[]) => counts.flatMap((count) => [0, 0, count, 0, 0, 0, 0]);

  it('shows the rest as it was, which adds up, beside the rest with a change allowed for', () => {
    const { read, math, value } = explained(weekly([1, 1, 1, 1, 1, 1]));
    // The worked example: 31 ÷ 6 and 31 ÷ 6 + 31 ÷ 36.
    expect(value('level')).toBeCloseTo(31 / 3, 9);
    expect(value('steadyMean')).toBeCloseTo(31 / 6, 9);
    expect(value('steadyVariance')).toBeCloseTo(31 / 6 + 31 / 36, 9);
    expect(value('restMean')).toBe(read.math.remaining.mean);
    const chance = math('restMean')?.inputs.find(({ name }) => name === 'chance of a change');
    expect(chance?.value).toBe(read.math.change?.chance);
    expect(read.math.change?.chance).toBeLessThan(0.05);
  });

  it('expects less, and varies more, the likelier the level fell', () => {
    const even = explained(weekly([1, 1, 1, 1, 1, 1]));
    const fell = explained(weekly([6, 6, 6, 0, 0, 0]));
    expect(fell.read.math.change?.chance).toBeGreaterThan(even.read.math.change?.chance ?? 1);
    expect(fell.value('restMean')).toBeLessThan(fell.value('steadyMean'));
    expect(fell.value('restVariance')).toBeGreaterThan(fell.value('steadyVariance'));
  });
});
