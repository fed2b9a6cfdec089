// Half a day and more: what a rep on leave until noon does by the hour says little about a day.
const WORKED = 0.5;

/**
 * What a full working day brought, of each day worked with data: value ÷ capacity. Days without data, days off and days
 * worked less than half are left out.
 * @param values of each day; null where no data covers the day
 * @example workedDays([4, 0, null, 3], [1, 0, 1, 0.5]) // [4, 6]
 */
export function workedDays(values: ArrayLike<number | null>, capacity: ArrayLike<number>): number[] {
  const days: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? null;
    const worked = capacity[index] ?? 0;
    if (value !== null && worked >= WORKED) days.push(value / worked);
  }
  return days;
}
