import type { ScoredInterval } from './scored-forecast.js';

/**
 * Part of the outcomes that lie within their interval, ends included; null without intervals. An 80% interval should
 * hold 0.8.
 * @example intervalCoverage([{ low: 40, high: 60, outcome: 55 }]) // 1
 */
export function intervalCoverage(intervals: readonly ScoredInterval[]): number | null {
  const inside = intervals.filter(({ low, high, outcome }) => low <= outcome && outcome <= high);
  return intervals.length === 0 ? null : inside.length / intervals.length;
}
