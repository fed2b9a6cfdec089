import { CATCH_UP_THRESHOLDS } from '../catch-up/catch-up-result.js';
import { reachability } from '../catch-up/reachability.js';
import type { NaReason } from '../measure/measure.js';
import { quantile } from '../stats/quantile.js';
import type { Way, WayKind } from './way.js';
import { compareWays } from './compare-ways.js';
import { yardstick, type PastAndPeers } from './yardstick.js';

export interface WaysInput {
  /** What is missing to the quota, in the outcome's unit. */
  readonly missing: number;
  /** What the rest of the period brings at present rates: the model's mean, or the run rate × days left. */
  readonly restAtPresent: number;
  readonly activity: {
    readonly key: string;
    readonly perDay: number;
    /** Own worked days (`workedDays`). */
    readonly days: readonly number[];
    /** Outcome of one activity at the rep's own rates: conversions × size. */
    readonly worth: number;
    /** Working time left whose activities can still close in the period: to its end less the median cycle. */
    readonly capacityInTime: number;
  } | null;
  /** Rates are EB-shrunk; own: of past periods, peers: of the role now. */
  readonly conversions: readonly ({ readonly key: string; readonly rate: number } & PastAndPeers)[];
  readonly size: ({ readonly key: string; readonly average: number } & PastAndPeers) | null;
}

/**
 * Up to three ways to close a gap, each alone: more activity, the conversion that is easiest to raise far enough, larger
 * deals; the most reachable first. The rest must bring `missing` instead of `restAtPresent`, so a rate or a size must
 * become × missing ÷ restAtPresent, and activities must add (missing − restAtPresent) ÷ worth of one, over the days
 * whose activities can still close in time. None when the present rates already get there.
 * @example 120 missing, 100 at present rates: a call→meeting rate of 5% must become 6%
 */
export function waysToClose(input: WaysInput): Way[] {
  if (!(input.missing > 0) || input.missing <= input.restAtPresent) return [];
  const conversions = input.conversions.map((step) => rateWay('conversion', step, step.rate, input));
  const ways = [
    activityWay(input),
    conversions.sort(compareWays)[0] ?? null,
    input.size && rateWay('size', input.size, input.size.average, input),
  ];
  return ways.filter((way) => way !== null).sort(compareWays);
}

function activityWay({ activity, missing, restAtPresent }: WaysInput): Way | null {
  if (!activity) return null;
  const { key, perDay, days, worth, capacityInTime } = activity;
  if (!(worth > 0)) return notComputable('activity', key, perDay, 'too_few_deals');
  if (!(capacityInTime > 0)) return notComputable('activity', key, perDay, 'too_late');
  const to = perDay + (missing - Math.max(0, restAtPresent)) / worth / capacityInTime;
  const { usual, best, least } = CATCH_UP_THRESHOLDS.days;
  const past = { usual: quantile(days, usual) ?? 0, best: quantile(days, best) ?? 0 };
  return judged('activity', key, perDay, to, days.length < least ? null : past);
}

function rateWay(
  kind: WayKind,
  factor: { key: string } & PastAndPeers,
  from: number,
  { missing, restAtPresent }: WaysInput,
): Way {
  if (!(from > 0 && restAtPresent > 0)) return notComputable(kind, factor.key, from, 'too_few_deals');
  const to = (from * missing) / restAtPresent;
  if (kind === 'conversion' && to > 1) return notComputable(kind, factor.key, from, 'above_all');
  return judged(kind, factor.key, from, to, yardstick(factor));
}

function judged(
  kind: WayKind,
  key: string,
  from: number,
  to: number,
  past: { usual: number; best: number } | null,
): Way {
  if (!past) return { kind, key, from, to, verdict: null, usual: null, best: null, reason: 'no_history' };
  return { kind, key, from, to, verdict: reachability(to, past), ...past, reason: null };
}

function notComputable(kind: WayKind, key: string, from: number, reason: NaReason): Way {
  return { kind, key, from, to: null, verdict: null, usual: null, best: null, reason };
}
