import type { Unit } from '../catalog/metric-definition.js';
import type { LandingMath, LevelChange, Moments, RepLanding } from '../landing/landing-reading.js';
import type { Measure } from '../measure/measure.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { inputOf } from './input-of.js';

/** What the landing is about, beside its own numbers. */
export interface LandingAbout {
  readonly unit: Unit;
  readonly quota: Measure;
}

const NOTES: Readonly<Record<LandingMath['method'], string>> = {
  counts: 'The rest is a negative binomial count of mean M and variance S².',
  amounts: 'So many deals of the rep’s sizes: nothing, or a gamma of their mean and variance.',
  single_deals: 'Few deals of uneven size: the chance of every sum of them is added up.',
  nothing_left: 'No working day is left: what there is stays.',
};

/**
 * How the landing range and the odds came about: the level before and after the period's own days, what the rest of the
 * period brings (mean and variance), the range, the chance to hit. Counts are of deals for an amount.
 * @example the worked example of docs/concepts/odds-and-landing.md: level 10.3, M 5.17, S² 6.03, 8–14, odds 0.41
 */
export function explainLanding(landing: RepLanding, about: LandingAbout): Explanation[] {
  const { math } = landing;
  const steady = {
    level: math.change?.level ?? math.posterior,
    remaining: math.change?.remaining ?? math.remaining,
  };
  return [
    levelMath(math, steady.level),
    ...restMath(math, steady, math.change ? 'steady' : 'rest'),
    ...(math.change ? changeMath(math, math.change) : []),
    rangeMath(landing, about),
    oddsMath(landing, about),
  ];
}

function levelMath({ prior, count, done, dispersion, ownWeight }: LandingMath, level: Moments): Explanation {
  return explain({
    key: 'level',
    title: 'Level: what a whole period brings',
    formula: '(μ² ÷ V + count so far ÷ φ) ÷ (μ ÷ V + done ÷ φ)',
    inputs: [
      inputOf('μ', prior.mean, 'count', 'own and team’s past periods'),
      inputOf('V', prior.variance, 'factor', 'own and team’s past periods'),
      inputOf('count so far', count, 'count', 'records'),
      inputOf('done', done, 'ratio', 'progress'),
      inputOf('φ', dispersion, 'factor', 'past days and weeks'),
      inputOf('weight of the own past in μ', ownWeight, 'ratio'),
    ],
    result: level.mean,
    unit: 'count',
    note: 'μ and V: mean and variance of the rep’s past periods, leaning on the team’s; done: the part of a period’s work behind us.',
  });
}

/** Mean and variance of the rest at a level that stays what it was. */
function restMath(
  { left, dispersion, inflation, widen }: LandingMath,
  { level, remaining }: Pick<LevelChange, 'level' | 'remaining'>,
  of: 'rest' | 'steady',
): Explanation[] {
  const mean = explain({
    key: `${of}Mean`,
    title: of === 'rest' ? 'What the rest of the period brings' : 'The rest, with the level as it was',
    formula: 'M = level × part left',
    inputs: [inputOf('level', level.mean, 'count', 'level'), inputOf('part left', left, 'ratio', 'progress')],
    result: remaining.mean,
    unit: 'count',
  });
  const variance = explain({
    key: `${of}Variance`,
    title: of === 'rest' ? 'How far the rest may vary' : 'How far it may vary, with the level as it was',
    formula: 'S² = κ × widening² × (φ × M + part left² × level variance), at least M',
    inputs: [
      inputOf('κ', inflation, 'factor', 'forecasts of past periods'),
      inputOf('widening', widen, 'factor'),
      inputOf('φ', dispersion, 'factor', 'past days and weeks'),
      inputOf('M', remaining.mean, 'count', `${of}Mean`),
      inputOf('part left', left, 'ratio', 'progress'),
      inputOf('level variance', level.variance, 'factor', 'level'),
    ],
    result: remaining.variance,
    unit: 'factor',
  });
  return [mean, variance];
}

const CHANGE_NOTE =
  'Each past week may be the one since which another level holds. All of these cases are weighed by how well they explain the days since.';

/** The same when the level may have changed on the way. */
function changeMath({ remaining }: LandingMath, change: LevelChange): Explanation[] {
  const chance = inputOf('chance of a change', change.chance, 'ratio', 'days so far');
  return [
    explain({
      key: 'restMean',
      title: 'What the rest of the period brings',
      formula: 'mean over a level as it was and levels changed since a past week',
      inputs: [inputOf('as it was', change.remaining.mean, 'count', 'steadyMean'), chance],
      result: remaining.mean,
      unit: 'count',
      note: CHANGE_NOTE,
    }),
    explain({
      key: 'restVariance',
      title: 'How far the rest may vary',
      formula: 'variance over a level as it was and levels changed since a past week',
      inputs: [inputOf('as it was', change.remaining.variance, 'factor', 'steadyVariance'), chance],
      result: remaining.variance,
      unit: 'factor',
      note: CHANGE_NOTE,
    }),
  ];
}

function rangeMath({ actual, mean, interval80, math }: RepLanding, { unit }: LandingAbout): Explanation {
  const sized = math.size === null ? [] : [inputOf('average size', math.size.mean, unit, 'past deals')];
  return explain({
    key: 'landing',
    title: 'Expected landing, and the range that holds 8 in 10',
    formula: sized.length > 0 ? 'actual + M × average size' : 'actual + M',
    inputs: [
      inputOf('actual', actual, unit, 'records'),
      inputOf('M', math.remaining.mean, 'count', 'restMean'),
      inputOf('S²', math.remaining.variance, 'factor', 'restVariance'),
      ...sized,
      inputOf('range from', interval80.low, unit),
      inputOf('range to', interval80.high, unit),
    ],
    result: mean,
    unit,
    note: `The range goes from the 10% to the 90% point. ${NOTES[math.method]}`,
  });
}

function oddsMath({ actual, odds, math }: RepLanding, { unit, quota }: LandingAbout): Explanation {
  return explain({
    key: 'odds',
    title: 'Chance to hit',
    formula: 'probability that the rest brings at least quota − actual',
    inputs: [
      inputOf('quota', quota, unit, 'quota'),
      inputOf('actual', actual, unit, 'records'),
      inputOf('M', math.remaining.mean, 'count', 'restMean'),
      inputOf('S²', math.remaining.variance, 'factor', 'restVariance'),
    ],
    result: odds,
    unit: 'odds',
    note: NOTES[math.method],
  });
}
