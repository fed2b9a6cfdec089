import { addDays } from '../../days/add-days.js';
import { dayShares } from '../../pace/day-shares.js';
import { randomGamma } from '../../stats/random-gamma.js';
import { randomNormal } from '../../stats/random-normal.js';
import { randomPoisson } from '../../stats/random-poisson.js';
import { seededRandom } from '../../stats/seeded-random.js';
import type { LandingPeriod, RepHistory } from '../rep-history.js';

export const FIRST_MONDAY = '2024-01-01';
const DAYS = 91;

/** Thirteen weeks of five working days. */
export const quarterCapacity = Float64Array.from({ length: DAYS }, (_, day) => (day % 7 < 5 ? 1 : 0));

/** The first day of a quarter of thirteen whole weeks. */
export const quarterStart = (quarter: number): string => addDays(FIRST_MONDAY, quarter * DAYS);

/** Reps with past quarters of Poisson counts around levels of their own; deals of lognormal size when asked for. */
export function pastQuarters(options: {
  reps: number;
  quarters: number;
  mean: number;
  seed?: number;
  dealSize?: number;
  weights?: ArrayLike<number>;
}): RepHistory[] {
  const next = seededRandom(options.seed ?? 1);
  const shares = dayShares(quarterCapacity, options.weights);
  return Array.from({ length: options.reps }, (_, rep) => {
    const level = (options.mean * randomGamma(next, 9)) / 9;
    return {
      rep,
      periods: Array.from({ length: options.quarters }, (_quarter, quarter): LandingPeriod => {
        const period = (level * randomGamma(next, 25)) / 25;
        const counts = Array.from(shares, (share) => randomPoisson(next, period * share));
        const base = { start: quarterStart(quarter), capacity: quarterCapacity };
        if (options.dealSize === undefined) return { ...base, values: counts };
        const deals = counts.map((count) => sizes(next, count, options.dealSize ?? 0));
        const total = (of: (size: number) => number) =>
          deals.map((day) => day.reduce((sum, size) => sum + of(size), 0));
        return { ...base, counts, values: total((size) => size), squares: total((size) => size ** 2) };
      }),
    };
  });
}

function sizes(next: () => number, count: number, mean: number): number[] {
  return Array.from({ length: count }, () => Math.round(mean * Math.exp(0.9 * randomNormal(next) - 0.405)));
}
