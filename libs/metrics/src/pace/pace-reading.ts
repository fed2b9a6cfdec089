import { sumCapacity } from '../capacity/sum-capacity.js';
import type { Direction, Unit } from '../catalog/metric-definition.js';
import { addDays } from '../days/add-days.js';
import { knownOr } from '../measure/known-or.js';
import { both } from '../measure/both.js';
import type { Measure, NaReason } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import { valueOr } from '../measure/value-or.js';
import { attainment } from './attainment.js';
import { currentPerDay } from './current-per-day.js';
import { expectedToDate } from './expected-to-date.js';
import { gap } from './gap.js';
import { gapToQuota } from './gap-to-quota.js';
import { paceIndex } from './pace-index.js';
import { paceStatus } from './pace-status.js';
import { progress } from './progress.js';
import type { Reading } from './reading.js';
import { requiredLift } from './required-lift.js';
import { requiredPerDay } from './required-per-day.js';
import { stillNeeded } from './still-needed.js';
import type { Thresholds } from './status.js';

export interface PaceInput {
  /** The period's first day: the day of index 0 of `capacity`. */
  readonly start: string;
  /** Sum over the days up to the one counted last; null when no file says anything about them. */
  readonly actual: number | null;
  readonly quota: Measure;
  /** Capacity of each day of the whole period. */
  readonly capacity: Float64Array;
  /** Index of the as-of day; below 0 the period has not started, beyond the end it is over. */
  readonly asOfIndex: number;
  /** Index of the last day with data; pace runs to the earlier of the two. Null or below 0: none. Left out: all. */
  readonly coveredIndex?: number | null;
  /**
   * 1 for each day of the period that a file spoke about, 0 for a hole: pace asks nothing of it, and what it brought is
   * taken to be what pace asked (`stillNeeded`). Left out: no hole.
   */
  readonly known?: ArrayLike<number>;
  readonly unit: Unit;
  readonly direction?: Direction;
  /** False for levels (ratios, stocks, lower-is-better): the quota holds on every day. See `isCumulative`. */
  readonly cumulative?: boolean;
  readonly thresholds?: Thresholds;
  /** How the total builds up, one weight per working day (`quotaShape`); evenly when left out. */
  readonly shape?: ArrayLike<number>;
}

/**
 * All that can be said about one actual against its quota on one day. What cannot be said carries its reason.
 * @example 30 meetings asked in 25 working days, 15 gone, 14 held:
 * progress 0.6, expected 18, gap −4, pace index 0.78, required 1.6 a day, lift 1.71, status 'behind'
 */
export function paceReading(input: PaceInput): Reading {
  const last = input.capacity.length - 1;
  if (input.asOfIndex < 0) return empty(input.quota, 'not_started');
  const covered = input.coveredIndex === undefined ? last : (input.coveredIndex ?? -1);
  const through = Math.min(input.asOfIndex, covered, last);
  if (through < 0 || input.actual === null || !anyKnown(input.known, through))
    return empty(input.quota, 'waiting_for_data');
  return read(input, through);
}

function anyKnown(known: ArrayLike<number> | undefined, through: number): boolean {
  if (known === undefined) return true;
  for (let index = 0; index <= through; index++) if (known[index] === 1) return true;
  return false;
}

function read(input: PaceInput, through: number): Reading {
  const { capacity, quota, unit, known } = input;
  const direction = input.direction ?? 'higher';
  const cumulative = input.cumulative ?? direction === 'higher';
  const actual = knownOr(input.actual, 'waiting_for_data');
  // A day that no file spoke about was worked, but nobody knows with what: it is neither expected nor averaged.
  const gone = sumCapacity(capacity, 0, through, known);
  const left = sumCapacity(capacity, through + 1);
  const f = progress(capacity, through, input.shape, known);
  const target = quota.ok && quota.value === 0 ? unknown('zero_quota') : quota;
  const expected = cumulative ? expectedToDate(target, f) : target;
  const toQuota = gapToQuota(actual, target);
  const holes =
    f.ok && known !== undefined ? valueOr(progress(capacity, through, input.shape), 0) - f.value : 0;
  const needed = left > 0 ? stillNeeded(actual, target, holes) : toQuota;
  const running = (measure: () => Measure) => (cumulative ? measure() : unknown('not_cumulative'));
  return {
    actual,
    quota,
    attainment: attainment(actual, quota, direction),
    progress: f,
    expected,
    gap: gap(actual, expected),
    gapToQuota: direction === 'lower' ? both(target, actual, (q, y) => Math.max(0, y - q)) : toQuota,
    stillNeeded: running(() => needed),
    paceIndex: paceIndex(actual, expected, direction),
    requiredPerDay: running(() => requiredPerDay(needed, left)),
    currentPerDay: running(() => currentPerDay(actual, gone)),
    requiredLift: running(() => requiredLift(actual, target, f, holes)),
    status: paceStatus({ actual, expected, unit, direction, thresholds: input.thresholds }),
    coveredTo: addDays(input.start, through),
  };
}

function empty(quota: Measure, reason: NaReason): Reading {
  const missing = unknown(reason);
  return {
    actual: missing,
    quota,
    attainment: missing,
    progress: missing,
    expected: missing,
    gap: missing,
    gapToQuota: missing,
    stillNeeded: missing,
    paceIndex: missing,
    requiredPerDay: missing,
    currentPerDay: missing,
    requiredLift: missing,
    status: 'no_target',
    coveredTo: null,
  };
}
