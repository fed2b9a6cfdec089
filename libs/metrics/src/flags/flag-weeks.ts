import { addDays } from '../days/add-days.js';
import { weekday } from '../days/weekday.js';
import type { FlagWeek } from './flag-check.js';

/**
 * The closed weeks (Monday to Sunday) of a stretch of days, whole weeks only.
 * @param days `start` is the day of index 0; `values` are per day, null where no data covers the day: such a day counts
 *   neither as work nor as time
 * @param daysPerWeek working days of a full week (5)
 * @example two of five days on leave, 30 calls on the others: { value: 30, capacity: 0.6 }
 */
export function flagWeeks({ start, capacity, values }: FlagDays, daysPerWeek = 5): FlagWeek[] {
  const weeks: FlagWeek[] = [];
  const untilMonday = (7 - (weekday(start) - 1)) % 7;
  for (let first = untilMonday; first + 7 <= values.length; first += 7) {
    let [value, worked] = [0, 0];
    for (let index = first; index < first + 7; index++) {
      value += values[index] ?? 0;
      if ((values[index] ?? null) !== null) worked += capacity[index] ?? 0;
    }
    weeks.push({ end: addDays(start, first + 6), value, capacity: worked / daysPerWeek });
  }
  return weeks;
}

export interface FlagDays {
  readonly start: string;
  readonly capacity: ArrayLike<number>;
  readonly values: ArrayLike<number | null>;
}
