import { addDays, eachDay, weekday } from '@paceline/metrics';

/** The next weekday in a direction. `stepWeekday('2026-11-20', 1)` → `2026-11-23`, over the weekend. */
export function stepWeekday(day: string, direction: 1 | -1): string {
  const next = addDays(day, direction);
  return weekday(next) > 5 ? stepWeekday(next, direction) : next;
}

/**
 * How many weekdays before today have no data yet; null without any data. A weekend without data is no gap.
 * `missingWeekdays('2026-11-20', '2026-11-23')` → 0; a week later → 5.
 */
export function missingWeekdays(coveredTo: string | null, today: string): number | null {
  if (coveredTo === null) return null;
  return eachDay(addDays(coveredTo, 1), addDays(today, -1)).filter((day) => weekday(day) <= 5).length;
}
