import { daysBetween } from '@paceline/metrics';

/** Some days, both ends counted. */
export interface WorldWindow {
  readonly from: string;
  readonly to: string;
}

/** Daily values from a first day on; 0 where nothing was recorded. */
export interface DailyValues {
  readonly from: string;
  readonly values: Float64Array;
}

/** The sum of the days [from, to], as far as they were loaded. */
export function sumDays(series: DailyValues | undefined, from: string, to: string): number {
  if (!series) return 0;
  let sum = 0;
  const last = Math.min(series.values.length - 1, daysBetween(series.from, to));
  for (let index = Math.max(0, daysBetween(series.from, from)); index <= last; index++) {
    sum += series.values[index] ?? 0;
  }
  return sum;
}
