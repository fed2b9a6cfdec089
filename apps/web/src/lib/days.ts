const MS_PER_DAY = 86_400_000;

/** The day `count` calendar days later. `addDays('2026-02-28', 1)` → `2026-03-01`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The next weekday in a direction. `stepWeekday('2026-11-20', 1)` → `2026-11-23`, over the weekend. */
export function stepWeekday(day: string, direction: 1 | -1): string {
  const next = addDays(day, direction);
  const weekday = new Date(`${next}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? stepWeekday(next, direction) : next;
}
