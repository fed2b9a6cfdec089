import { kaplanMeier, survivalMedian, type SurvivalStep, type Watched } from './kaplan-meier.js';
import type { TenureMonth } from './ramp-curve.js';

/** How long reps take until they bring what a ramped rep is asked for. */
export interface TimeToRamp {
  /** Reps who are known from their first month on. */
  readonly reps: number;
  /** Who got there; the others are still on their way, or left before. */
  readonly reached: number;
  /** The month by which half of all got there; null while less than half have. */
  readonly median: number | null;
  readonly steps: readonly SurvivalStep[];
}

/** Ramped: this part of a full quota, over so many months together. */
const RAMPED = 0.8;
const MONTHS = 3;

/**
 * The month of tenure in which reps reach 80% of a full quota over three months together (one lucky deal is no ramp, so
 * nobody gets there before month 3). Reps who have not, and leavers, count for as long as they were watched
 * (`kaplanMeier`). Who was hired before the data begin is left out: what came before is not known.
 * @param reps the whole months of each rep's tenure that data speak of
 * @returns null without anybody watched for three months
 * @example timeToRamp(reps) // { reps: 12, reached: 8, median: 7, … }
 */
export function timeToRamp(reps: readonly (readonly TenureMonth[])[]): TimeToRamp | null {
  const watched = reps.flatMap((months) => watchedOf(months) ?? []);
  if (watched.length === 0) return null;
  const steps = kaplanMeier(watched);
  return {
    reps: watched.length,
    reached: watched.filter(({ happened }) => happened).length,
    median: survivalMedian(steps),
    steps,
  };
}

function watchedOf(months: readonly TenureMonth[]): Watched | null {
  const byMonth = new Map(months.map((one) => [one.month, one]));
  let last = 0;
  while (byMonth.has(last + 1)) last++;
  if (last < MONTHS) return null;
  for (let month = MONTHS; month <= last; month++) {
    let [actual, exposure] = [0, 0];
    for (let back = 0; back < MONTHS; back++) {
      actual += byMonth.get(month - back)?.actual ?? 0;
      exposure += byMonth.get(month - back)?.exposure ?? 0;
    }
    if (exposure > 0 && actual >= RAMPED * exposure * (1 - 1e-9)) return { time: month, happened: true };
  }
  return { time: last, happened: false };
}
