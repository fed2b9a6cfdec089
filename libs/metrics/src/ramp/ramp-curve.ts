import { isotonic } from './isotonic.js';

/** One whole month of somebody's tenure. */
export interface TenureMonth {
  /** 1 is the first month after the hire. */
  readonly month: number;
  readonly actual: number;
  /** What a fully ramped rep is asked for in the same time: full quota × the part of the month worked. */
  readonly exposure: number;
}

/** One month of tenure, all reps together. */
export interface RampMonth {
  readonly month: number;
  readonly reps: number;
  /** Σ actual ÷ Σ exposure; null without anybody. */
  readonly productivity: number | null;
  /** The same as a curve that never falls; null before the first and after the last month with anybody. */
  readonly fitted: number | null;
}

/** Fewer reps than these are shown as few: one good month of one rep is no ramp. */
export const FEWEST_RAMPING = 3;

/**
 * How productive reps are by month of tenure, pooled: sums of what they did over sums of what full quotas would have
 * asked of them, then the closest curve that never falls, each month counting by its exposure (`isotonic`).
 * @param reps the whole months of each rep's tenure that data speak of
 * @param most how many months to look at
 * @example rampCurve([[{ month: 1, actual: 2, exposure: 10 }, { month: 2, actual: 6, exposure: 10 }]], 2)
 * // [{ month: 1, reps: 1, productivity: 0.2, fitted: 0.2 }, { month: 2, reps: 1, productivity: 0.6, fitted: 0.6 }]
 */
export function rampCurve(reps: readonly (readonly TenureMonth[])[], most: number): RampMonth[] {
  const all = reps.flat().filter(({ exposure }) => exposure > 0);
  const months = Array.from({ length: most }, (_, index) => {
    const own = all.filter(({ month }) => month === index + 1);
    const actual = own.reduce((sum, one) => sum + one.actual, 0);
    const exposure = own.reduce((sum, one) => sum + one.exposure, 0);
    return {
      month: index + 1,
      reps: own.length,
      exposure,
      productivity: exposure > 0 ? actual / exposure : null,
    };
  });
  const known = months.map(({ reps: count }) => count > 0);
  const [first, last] = [known.indexOf(true), known.lastIndexOf(true)];
  const fitted = isotonic(
    months.map(({ productivity, exposure }) => ({ value: productivity ?? 0, weight: exposure })),
  );
  return months.map(({ month, reps: count, productivity }, index) => ({
    month,
    reps: count,
    productivity,
    fitted: first >= 0 && index >= first && index <= last ? (fitted[index] ?? null) : null,
  }));
}
