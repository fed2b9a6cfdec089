import type { Unit } from '../catalog/metric-definition.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { inputOf } from './input-of.js';

/** What a landing stands on: the parameters of the model and its answer, as plain numbers. */
export interface ExplainedLanding {
  readonly unit: Unit;
  readonly actual: number;
  readonly quota: number;
  /** F, 0 to 1. */
  readonly progress: number;
  /** Mean of the rep's rate per period before this period's data, in counted things. */
  readonly priorMean: number;
  /** Prior Gamma: shape a and rate b, and after this period's data. */
  readonly prior: { readonly a: number; readonly b: number };
  readonly posterior: { readonly a: number; readonly b: number };
  /** Dispersion φ and variance inflation κ. */
  readonly dispersion: number;
  readonly inflation: number;
  /** What the rest brings: mean M and variance S². */
  readonly mean: number;
  readonly variance: number;
  /** Mean size of one, for amounts; null for counts. */
  readonly size: number | null;
  readonly low: number;
  readonly high: number;
  readonly odds: number;
}

/**
 * How the landing range and the odds came about: what the rest of the period brings (mean and variance), the range, the
 * chance to hit.
 */
export function explainLanding(landing: ExplainedLanding): Explanation[] {
  return [restMath(landing), spreadMath(landing), rangeMath(landing), oddsMath(landing)];
}

function restMath({
  prior,
  posterior,
  progress,
  dispersion,
  priorMean,
  mean,
}: ExplainedLanding): Explanation {
  return explain({
    key: 'restMean',
    title: 'What the rest of the period brings',
    formula: 'M = (a′ ÷ b′) × (1 − F), with a′ = a + count so far ÷ φ and b′ = b + F ÷ φ',
    inputs: [
      inputOf('usual per period', priorMean, 'count', 'own and team’s past periods'),
      inputOf('a', prior.a, 'factor'),
      inputOf('b', prior.b, 'factor'),
      inputOf('a′', posterior.a, 'factor'),
      inputOf('b′', posterior.b, 'factor'),
      inputOf('φ', dispersion, 'factor', 'past days and weeks'),
      inputOf('F', progress, 'ratio', 'progress'),
    ],
    result: mean,
    unit: 'count',
  });
}

function spreadMath(landing: ExplainedLanding): Explanation {
  const { dispersion, inflation, mean, progress, posterior, variance } = landing;
  return explain({
    key: 'restVariance',
    title: 'How far the rest may vary',
    formula: 'S² = κ × (φ × M + (1 − F)² × a′ ÷ b′²)',
    inputs: [
      inputOf('κ', inflation, 'factor', 'forecasts of past periods'),
      inputOf('φ', dispersion, 'factor', 'past days and weeks'),
      inputOf('M', mean, 'count', 'restMean'),
      inputOf('F', progress, 'ratio', 'progress'),
      inputOf('a′', posterior.a, 'factor'),
      inputOf('b′', posterior.b, 'factor'),
    ],
    result: variance,
    unit: 'factor',
  });
}

function rangeMath({ actual, unit, mean, variance, size, low, high }: ExplainedLanding): Explanation {
  const sized = size === null ? [] : [inputOf('average size', size, unit, 'past deals')];
  return explain({
    key: 'landing',
    title: 'Expected landing, and the range that holds 8 in 10',
    formula: 'actual + M × average size; the range is from the 10% to the 90% point of what the rest brings',
    inputs: [
      inputOf('actual', actual, unit, 'records'),
      inputOf('M', mean, 'count', 'restMean'),
      inputOf('S²', variance, 'factor', 'restVariance'),
      ...sized,
      inputOf('low', low, unit),
      inputOf('high', high, unit),
    ],
    result: actual + mean * (size ?? 1),
    unit,
  });
}

function oddsMath({ actual, quota, unit, mean, variance, odds }: ExplainedLanding): Explanation {
  return explain({
    key: 'odds',
    title: 'Chance to hit',
    formula: 'probability that the rest brings at least quota − actual',
    inputs: [
      inputOf('quota', quota, unit, 'quota'),
      inputOf('actual', actual, unit, 'records'),
      inputOf('M', mean, 'count', 'restMean'),
      inputOf('S²', variance, 'factor', 'restVariance'),
    ],
    result: odds,
    unit: 'ratio',
    note: 'The rest is a negative binomial count with this mean and variance; amounts multiply it by deal sizes.',
  });
}
