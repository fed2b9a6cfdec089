import type { SmoothedTrend } from './trend-smoothing.js';

/**
 * A smoothed trend carried on, its slope damped further with every period.
 * @example extendTrend({ level: 10, slope: 4, damping: 0.5 }, 2) // [12, 13]
 */
export function extendTrend({ level, slope, damping }: SmoothedTrend, horizon: number): number[] {
  let [value, rise] = [level, slope];
  return Array.from({ length: horizon }, () => {
    rise *= damping;
    value += rise;
    return value;
  });
}
