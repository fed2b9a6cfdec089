import type { PeriodCounts } from './period-counts.js';

const DAYS_OF_WEEK = 7;
/** Assumed before there is history, and how many degrees of freedom the assumption is worth. */
const USUAL = 1.5;
const USUAL_WEIGHT = 4;

/** Pearson χ² ÷ degrees of freedom around total × shape, by day and by blocks of 7 days. */
export interface Dispersion {
  readonly byDay: number;
  readonly byWeek: number;
}

/**
 * φ: how many times more counts vary within a period than Poisson counts would. By week it also sees what goes on for
 * days: good and bad weeks. What few days cannot say leans on 1.5.
 */
export function dispersion(periods: readonly PeriodCounts[]): Dispersion {
  return { byDay: pearson(periods, 1), byWeek: pearson(periods, DAYS_OF_WEEK) };
}

function pearson(periods: readonly PeriodCounts[], length: number): number {
  let [chi2, freedom] = [0, 0];
  for (const { total, counts, shares } of periods) {
    if (total <= 0) continue;
    let blocks = 0;
    for (let from = 0; from < shares.length; from += length) {
      const expected = total * sumOf(shares, from, length);
      // Days off and days without data.
      if (expected <= 0) continue;
      chi2 += (sumOf(counts, from, length) - expected) ** 2 / expected;
      blocks++;
    }
    freedom += Math.max(0, blocks - 1);
  }
  return (chi2 + USUAL_WEIGHT * USUAL) / (freedom + USUAL_WEIGHT);
}

function sumOf(values: Float64Array, from: number, length: number): number {
  let sum = 0;
  for (let index = from; index < Math.min(values.length, from + length); index++) sum += values[index] ?? 0;
  return sum;
}
