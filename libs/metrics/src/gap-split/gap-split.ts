import type { NaReason } from '../measure/measure.js';
import { effectIntervals } from './effect-intervals.js';
import { factorEffects } from './factor-effects.js';
import type { FactorEstimate } from './factor.js';
import { mainPart } from './main-part.js';
import type { GapPart, GapPartKind, GapSplit } from './split-result.js';
import { wholeParts } from './whole-parts.js';

export interface GapSplitInput {
  /** Actual and expected to date of the outcome, in its unit (minor units of money). */
  readonly actual: number;
  readonly expected: number;
  /** The activities that could have become outcomes by now: counted in the cohort's days (`cohortRange`). */
  readonly volume: { readonly key: string; readonly actual: number };
  /** The conversion steps from the activity to the outcome, in order. */
  readonly conversions: readonly FactorEstimate[];
  /** The average amount of an outcome; null when the outcome is a count. */
  readonly size: FactorEstimate | null;
  /** What closes that moved out took away (`timingPart`), at most 0; left out: 0. */
  readonly timing?: number;
}

/** What is below this is 0 but for rounding. */
const NOTHING = 1e-9;

/**
 * Divides the gap to pace into volume, each conversion, size, timing and chance; the parts add up to the gap to the
 * unit. outcome = activities × c₁ × c₂ × size, against the activities that pace requires at the role's rates
 * (expected ÷ (c₁ × c₂ × size of the role)). Rates and size are the rep's EB-shrunk ones; what they do not explain of
 * the actual is 'chance': with rates taken as counted it is 0.
 * Nothing expected, or a factor of 0: the gap less timing stays one 'unsplit' part with a reason.
 * @example $60k of $80k expected; 450 calls of 500, 8% to meetings (role 10%), 20% won as in the role, at $9k (role $8k),
 * $2k moved out: volume −$7.6k, call→meeting −$16.1k, meeting→deal 0, size +$8.5k, chance −$2.8k, timing −$2k = −$20k
 */
export function gapSplit(input: GapSplitInput): GapSplit {
  const gap = Math.round(input.actual - input.expected) + 0;
  const timing = Math.round(input.timing ?? 0) + 0;
  const factors = input.size ? [...input.conversions, input.size] : [...input.conversions];
  const reason = whyUnsplit(input.expected, factors);
  const parts = reason === null ? split(input, factors, gap - timing) : [plain('unsplit', gap - timing)];
  const all = [...parts, plain('timing', timing)];
  return { gap, parts: all, reason, main: mainPart(gap, all) };
}

function whyUnsplit(expected: number, factors: readonly FactorEstimate[]): NaReason | null {
  if (!(expected > NOTHING)) return 'no_working_day_yet';
  return factors.every(({ mean, reference }) => mean > NOTHING && reference > NOTHING)
    ? null
    : 'too_few_deals';
}

function split(input: GapSplitInput, factors: readonly FactorEstimate[], rest: number): GapPart[] {
  const perActivity = factors.reduce((product, factor) => product * factor.reference, 1);
  const actual = [Math.max(0, input.volume.actual), ...factors.map((factor) => factor.mean)];
  const reference = [input.expected / perActivity, ...factors.map((factor) => factor.reference)];
  const effects = factorEffects(actual, reference);
  const chance = rest - effects.reduce((sum, effect) => sum + effect, 0);
  const whole = wholeParts(rest, [...effects, chance]);
  const intervals = effectIntervals(actual, reference, [null, ...factors]);
  const kinds: GapPartKind[] = [
    'volume',
    ...input.conversions.map(() => 'conversion' as const),
    ...(input.size ? ['size' as const] : []),
  ];
  const keys = [input.volume.key, ...factors.map(({ key }) => key)];
  const parts = kinds.map((kind, index) => ({
    kind,
    key: keys[index] ?? kind,
    amount: whole[index] ?? 0,
    low: intervals[index]?.[0] ?? null,
    high: intervals[index]?.[1] ?? null,
    actual: actual[index] ?? null,
    reference: reference[index] ?? null,
  }));
  return [...parts, plain('chance', whole[kinds.length] ?? 0)];
}

function plain(kind: GapPartKind, amount: number): GapPart {
  return { kind, key: kind, amount, low: null, high: null, actual: null, reference: null };
}
