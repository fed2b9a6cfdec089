import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { negativeBinomialQuantile } from '../stats/negative-binomial-quantile.js';
import { betaBinomialTable } from './beta-binomial.js';
import type { Interval, Moments } from './landing-reading.js';

export interface RatioLandingInput {
  /** So far: successes and trials (won, and won or lost). */
  readonly numerator: number;
  readonly denominator: number;
  /** What the rate is expected to be, and how many trials that is worth: Beta(mean·strength, (1−mean)·strength). */
  readonly prior: { readonly mean: number; readonly strength: number };
  /** Trials still to come: the remaining count of a `landing` of the denominator. */
  readonly remaining: Moments;
  /** The ratio to reach, a fraction of 1. */
  readonly target: Measure;
}

export interface RatioLanding {
  /** Probability that the period's ratio ends at the target or above. */
  readonly odds: Measure;
  readonly median: number;
  readonly interval80: Interval;
  readonly interval50: Interval;
  /** What is believed of the rate now: mean and the trials it stands on. */
  readonly rate: { readonly mean: number; readonly strength: number };
}

/** The number of trials to come is uncertain too: looked at in this many equally likely cases. */
const CASES = 9;
/** More trials than this move nothing that is shown: larger numbers are scaled down to it. */
const MOST_TRIALS = 5000;
/** Bisections of the ratio: to a billionth. */
const TURNS = 30;

/**
 * Where a ratio of the period is likely to end. The rate is Beta after what was seen; the rest of the trials, as many
 * as the count model expects, are Beta-binomial; the end is (k + X) ÷ (n + N).
 * @returns null when there are no trials and none to come
 * @example 8 of 20 won, 10 more decisions to come, usual rate 30% worth 20 trials, target 35%: odds 0.73
 */
export function ratioLanding(input: RatioLandingInput): RatioLanding | null {
  const { numerator, denominator, prior } = input;
  const a = Math.max(1e-6, prior.mean * prior.strength) + numerator;
  const b = Math.max(1e-6, (1 - prior.mean) * prior.strength) + denominator - numerator;
  const cases = casesOf(input, a, b);
  if (cases.length === 0) return null;
  const at = (p: number) => quantileOf(cases, p);
  return {
    odds: input.target.ok ? known(oddsOf(cases, input.target.value)) : input.target,
    median: at(0.5),
    interval80: { low: at(0.1), high: at(0.9) },
    interval50: { low: at(0.25), high: at(0.75) },
    rate: { mean: a / (a + b), strength: a + b },
  };
}

/** One possible number of trials to come. */
interface Case {
  readonly numerator: number;
  /** Trials in all. */
  readonly trials: number;
  /** Probability of at most k more successes. */
  readonly table: Float64Array;
}

function casesOf({ numerator, denominator, remaining }: RatioLandingInput, a: number, b: number): Case[] {
  const cases: Case[] = [];
  for (let index = 0; index < CASES; index++) {
    const p = (index + 0.5) / CASES;
    const more = negativeBinomialQuantile(p, remaining.mean, remaining.variance);
    const scale = Math.min(1, MOST_TRIALS / Math.max(1, more));
    const rest = Math.round(more * scale);
    if (denominator + rest <= 0) continue;
    cases.push({
      numerator: numerator * scale,
      trials: denominator * scale + rest,
      table: betaBinomialTable(rest, a, b),
    });
  }
  return cases;
}

/** Probability of a ratio of x or above; certain only when nothing more comes. */
function oddsOf(cases: readonly Case[], x: number): number {
  const more = cases.some(({ table }) => table.length > 1);
  const below = mean(cases, ({ numerator, trials, table }) =>
    reached(table, Math.ceil(x * trials - numerator - 1e-9) - 1),
  );
  return more ? Math.min(1 - 1e-9, 1 - below) : 1 - below;
}

/** Probability of a ratio of x or less. */
function upTo(cases: readonly Case[], x: number): number {
  return mean(cases, ({ numerator, trials, table }) =>
    reached(table, Math.floor(x * trials - numerator + 1e-9)),
  );
}

function reached(table: Float64Array, k: number): number {
  return k < 0 ? 0 : (table[Math.min(k, table.length - 1)] ?? 1);
}

function mean(cases: readonly Case[], of: (one: Case) => number): number {
  return cases.reduce((sum, one) => sum + of(one), 0) / cases.length;
}

function quantileOf(cases: readonly Case[], p: number): number {
  let [low, high] = [0, 1];
  if (upTo(cases, 0) >= p) return 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const middle = (low + high) / 2;
    if (upTo(cases, middle) >= p) high = middle;
    else low = middle;
  }
  return high;
}
