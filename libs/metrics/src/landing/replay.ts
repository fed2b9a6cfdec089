import type { ReplayPoint } from './landing-fit.js';
import { levelOf, sumsOf, type Levels } from './levels.js';
import type { PeriodCounts } from './period-counts.js';
import { remainder } from './remainder.js';

/** Where past periods are looked at again. */
const GRID = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Errors that are assumed to have been just right, and the least that is believed. */
const USUAL_ERRORS = 20;
const LEAST_INFLATION = 0.7;
/** Reps of a team are assumed to move together a little, worth this many periods. */
const USUAL_CORRELATION = 0.1;
const USUAL_PERIODS = 2;
const MOST_CORRELATION = 0.9;

/**
 * Plays every past period again at each progress of the grid, with a level learned from the rep's other periods, and
 * compares what came with what the model said: z = (came − M) ÷ S.
 *   κ = max(0.7, (Σz² + 20) ÷ (n + 20)); ρ = mean product of two reps' z in the same period ÷ mean z², from 0 up
 * Early in a period reps' levels move together as markets do; later each rep's own days have shown the level.
 */
export function replay(reps: readonly (readonly PeriodCounts[])[], levels: Levels): ReplayPoint[] {
  return GRID.map((progress) => {
    const together = new Together();
    let [squares, errors] = [USUAL_ERRORS, USUAL_ERRORS];
    for (const [start, z] of reps.flatMap((periods) => errorsOf(periods, levels, progress))) {
      squares += z ** 2;
      errors++;
      together.add(start, z);
    }
    return {
      progress,
      inflation: Math.max(LEAST_INFLATION, squares / errors),
      correlation: together.correlation(),
    };
  });
}

function errorsOf(periods: readonly PeriodCounts[], levels: Levels, progress: number): [string, number][] {
  const all = sumsOf(periods);
  return periods.flatMap((period): [string, number][] => {
    const others = { total: all.total - period.total, exposure: Math.max(0, all.exposure - period.exposure) };
    const { count, done } = through(period, progress);
    const left = 1 - done;
    const expected = remainder({
      prior: levelOf(others, levels),
      count,
      done: period.exposure * done,
      left: period.exposure * left,
      dispersion: levels.dispersion,
      inflation: 1,
    });
    if (expected.variance <= 0) return [];
    return [[period.start, (period.total - count - expected.mean) / Math.sqrt(expected.variance)]];
  });
}

/** The first days of a period that reach a progress: their count and what part of the period they are. */
function through({ counts, shares }: PeriodCounts, progress: number): { count: number; done: number } {
  let [count, done] = [0, 0];
  for (let day = 0; day < shares.length && done < progress - 1e-9; day++) {
    done += shares[day] ?? 0;
    count += counts[day] ?? 0;
  }
  return { count, done: Math.min(1, done) };
}

/** Products of the errors of reps in the same period. */
class Together {
  private readonly periods = new Map<string, { sum: number; squares: number; reps: number }>();

  add(period: string, z: number): void {
    const seen = this.periods.get(period) ?? { sum: 0, squares: 0, reps: 0 };
    this.periods.set(period, {
      sum: seen.sum + z,
      squares: seen.squares + z ** 2,
      reps: seen.reps + 1,
    });
  }

  correlation(): number {
    let [products, pairs, squares, reps] = [0, 0, 0, 0];
    for (const period of this.periods.values()) {
      products += period.sum ** 2 - period.squares;
      pairs += period.reps * (period.reps - 1);
      squares += period.squares;
      reps += period.reps;
    }
    const periods = this.periods.size;
    const own = pairs > 0 && squares > 0 ? products / pairs / (squares / reps) : 0;
    const leaning = (periods * own + USUAL_PERIODS * USUAL_CORRELATION) / (periods + USUAL_PERIODS);
    return Math.min(MOST_CORRELATION, Math.max(0, leaning));
  }
}
