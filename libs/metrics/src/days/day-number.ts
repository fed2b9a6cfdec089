const MS_PER_DAY = 86_400_000;

/**
 * The number of a day since 1970-01-01: all arithmetic on days is done with these integers, never with hours.
 * @param day 'YYYY-MM-DD'
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(day: string): number {
  return Math.floor(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / MS_PER_DAY);
}
