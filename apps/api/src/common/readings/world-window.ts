import { addDays, addMonths, dayNumber } from '@paceline/metrics';

/** Some days, both ends counted. */
export interface WorldWindow {
  readonly from: string;
  readonly to: string;
}

/** Daily values from a first day on; 0 where nothing was recorded. */
export interface DailyValues {
  /** Number of the day of index 0, see `dayNumber`. */
  readonly first: number;
  readonly values: Float64Array;
}

/** Puts sparse rows (days since `from`, values) into an array of all days of the window. */
export function spread(row: { offsets: number[]; values: number[] }, { from, to }: WorldWindow): DailyValues {
  const first = dayNumber(from);
  const values = new Float64Array(Math.max(0, dayNumber(to) - first + 1));
  row.offsets.forEach((offset, index) => {
    values[offset] = row.values[index] ?? 0;
  });
  return { first, values };
}

/**
 * A window widened to whole calendar months, or quarters with a size of 3: another day of the same ones asks for the same
 * facts, which are kept then.
 */
export function wholeMonths({ from, to }: WorldWindow, size = 1): WorldWindow {
  const first = (day: string): string => {
    const [year = '', month = ''] = day.split('-');
    const begun = Math.floor((Number(month) - 1) / size) * size + 1;
    return `${year}-${String(begun).padStart(2, '0')}-01`;
  };
  return { from: first(from), to: addDays(addMonths(first(to), size), -1) };
}

/** The sum of the days from one number to another, both counted, as far as they were loaded. */
export function sumDays(series: DailyValues | undefined, from: number, to: number): number {
  if (!series) return 0;
  let sum = 0;
  const last = Math.min(series.values.length - 1, to - series.first);
  for (let index = Math.max(0, from - series.first); index <= last; index++) sum += series.values[index] ?? 0;
  return sum;
}

/** The value of one day; 0 outside of what was loaded. */
export const valueOn = (series: DailyValues | undefined, day: number): number =>
  series?.values[day - series.first] ?? 0;
