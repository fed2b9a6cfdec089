import { daysBetween } from '@paceline/metrics';

/** The days [from, to] that facts were loaded for. */
export interface WorldWindow {
  readonly from: string;
  readonly to: string;
}

/** Where a day lies in the window's arrays; below 0 or beyond the end when outside. */
export const indexIn = (window: WorldWindow, day: string): number => daysBetween(window.from, day);

/** The sum of the days [from, to], as far as the window holds them. */
export function sumDays(series: Float64Array | undefined, window: WorldWindow, from: string, to: string): number {
  if (!series) return 0;
  let sum = 0;
  const last = Math.min(series.length - 1, indexIn(window, to));
  for (let index = Math.max(0, indexIn(window, from)); index <= last; index++) sum += series[index] ?? 0;
  return sum;
}
