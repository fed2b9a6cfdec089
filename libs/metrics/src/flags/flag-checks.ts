import { sumCapacity } from '../capacity/sum-capacity.js';
import { workingDays } from '../capacity/working-days.js';
import type { Unit } from '../catalog/metric-definition.js';
import { addDays } from '../days/add-days.js';
import { dayShares } from '../pace/day-shares.js';
import type { FlagCheck, PaceFacts } from './flag-check.js';

// Sums of capacity are a hair off.
const ROUNDING = 1e-9;

export interface FlagChecksInput {
  /** The period's first day: the day of index 0 of all lists. */
  readonly start: string;
  readonly quota: number | null;
  readonly capacity: Float64Array;
  /** Value of each closed day (not cumulated); null where no data covers the day. May be shorter than the period. */
  readonly values: ArrayLike<number | null>;
  /** Index of the last closed day. */
  readonly through: number;
  readonly unit: Unit;
  readonly shape?: ArrayLike<number>;
  /** The chance to hit after each day; null where there is none. */
  readonly odds?: ArrayLike<number | null>;
  /** The share of each day on leave, and of full productivity asked; left out: none, and all. */
  readonly absence?: ArrayLike<number>;
  readonly ramp?: ArrayLike<number>;
}

/**
 * The daily checks of a period for a cumulative metric. A day without data was worked, but nobody knows with what: it
 * is neither expected nor averaged.
 * @returns one check per closed day; their `pace` is null without a quota
 * @example 30 asked in 25 days, 14 on the first 15: the 15th has progress 0.6, expected 18, gap −4
 */
export function flagChecks(input: FlagChecksInput): FlagCheck[] {
  const { capacity, values, quota } = input;
  const shares = dayShares(capacity, input.shape);
  const checks: FlagCheck[] = [];
  let [actual, progress, gone, left, holes] = [0, 0, 0, sumCapacity(capacity), 0];
  const last = Math.min(input.through, capacity.length - 1);
  for (let index = 0; index <= last; index++) {
    const value = values[index] ?? null;
    const worked = capacity[index] ?? 0;
    left -= worked;
    if (value !== null) {
      progress = Math.min(1, progress + (shares[index] ?? 0));
      gone += worked;
      actual += value;
    } else holes += shares[index] ?? 0;
    const at = { index, actual, progress, gone, holes, left: left > ROUNDING ? left : 0 };
    checks.push({
      day: addDays(input.start, index),
      capacity: worked,
      known: value !== null,
      value: value ?? 0,
      absence: input.absence?.[index] ?? 0,
      ramp: input.ramp?.[index] ?? 1,
      odds: input.odds?.[index] ?? null,
      pace: quota === null || !(quota > 0) ? null : paceFacts(input, quota, at),
    });
  }
  return checks;
}

interface Running {
  readonly index: number;
  readonly actual: number;
  readonly progress: number;
  /** Capacity with data so far, and capacity left. */
  readonly gone: number;
  readonly left: number;
  /** Share of the work on days gone by without data: taken to have gone by plan. */
  readonly holes: number;
}

function paceFacts(
  { start, unit, capacity }: FlagChecksInput,
  quota: number,
  { index, actual, progress, gone, left, holes }: Running,
): PaceFacts {
  const expected = quota * progress;
  return {
    day: addDays(start, index),
    unit,
    actual,
    quota,
    expected,
    progress,
    // Nothing expected yet counts as on pace.
    paceIndex: expected > 0 ? actual / expected : 1,
    gap: actual - expected,
    requiredPerDay: left > 0 ? Math.max(0, quota * (1 - holes) - actual) / left : null,
    currentPerDay: gone > 0 ? actual / gone : null,
    workingDaysLeft: left > 0 ? workingDays(capacity, index + 1) : 0,
  };
}
