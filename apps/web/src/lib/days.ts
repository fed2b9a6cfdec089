import { addDays, weekday } from '@paceline/metrics';

/** The next weekday in a direction. `stepWeekday('2026-11-20', 1)` → `2026-11-23`, over the weekend. */
export function stepWeekday(day: string, direction: 1 | -1): string {
  const next = addDays(day, direction);
  return weekday(next) > 5 ? stepWeekday(next, direction) : next;
}
