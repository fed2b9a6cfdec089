import { minimise } from './minimise.js';

/** A level and a slope after the last value; the slope is multiplied by the damping with every period ahead. */
export interface SmoothedTrend {
  readonly level: number;
  readonly slope: number;
  readonly damping: number;
}

interface Weights {
  /** How far an error moves the level, 0 to 1. */
  level: number;
  /** Which part of that moves the slope too, 0 to 1. */
  slope: number;
  damping: number;
}

const SPANS: Record<keyof Weights, { from: number; to: number; cells: number }> = {
  level: { from: 1e-3, to: 0.999, cells: 8 },
  slope: { from: 1e-3, to: 0.999, cells: 8 },
  damping: { from: 0.8, to: 0.98, cells: 4 },
};
/** One parameter after the other, so often: more changes the forecast by less than a thousandth. */
const ROUNDS = 4;

/**
 * Exponential smoothing with a slope: Holt's linear trend, or (damped) the trend that flattens out of Gardner and
 * McKenzie (1985). Weights are those with the least squared one-step errors; the first level and slope are solved
 * exactly for each choice of weights.
 * @param values oldest first, without gaps, at least one
 * @example trendSmoothing([1, 2, 3, 4], false) // level 4, slope 1, damping 1
 */
export function trendSmoothing(values: readonly number[], damped: boolean): SmoothedTrend {
  const weights: Weights = { level: 0.3, slope: 0.1, damping: damped ? 0.95 : 1 };
  const free: (keyof Weights)[] = damped ? ['level', 'slope', 'damping'] : ['level', 'slope'];
  for (let round = 0; round < ROUNDS; round++)
    for (const name of free)
      weights[name] = minimise((at) => smooth(values, { ...weights, [name]: at }).squares, SPANS[name]).at;
  return { ...smooth(values, weights), damping: weights.damping };
}

/** Errors are a plane over the first level and slope: three runs side by side give its coefficients. */
function smooth(values: readonly number[], weights: Weights): Omit<SmoothedTrend, 'damping'> & Squares {
  const [data, ofLevel, ofSlope] = [run(values[0] ?? 0, 0), run(1, 0), run(0, 1)];
  const sums = { dd: 0, ld: 0, sd: 0, ll: 0, ls: 0, ss: 0 };
  for (const value of values) {
    const d = follow(data, value, weights);
    const l = follow(ofLevel, 0, weights);
    const s = follow(ofSlope, 0, weights);
    sums.dd += d * d;
    sums.ld += l * d;
    sums.sd += s * d;
    sums.ll += l * l;
    sums.ls += l * s;
    sums.ss += s * s;
  }
  const { first, rise } = leastSquares(sums);
  return {
    squares: sums.dd + first * sums.ld + rise * sums.sd,
    level: data.level + first * ofLevel.level + rise * ofSlope.level,
    slope: data.slope + first * ofLevel.slope + rise * ofSlope.slope,
  };
}

interface Squares {
  readonly squares: number;
}

const run = (level: number, slope: number): { level: number; slope: number } => ({ level, slope });

/** Moves a run on by one value; returns its error. */
function follow(state: { level: number; slope: number }, value: number, weights: Weights): number {
  const carried = weights.damping * state.slope;
  const error = value - state.level - carried;
  state.level += carried + weights.level * error;
  state.slope = carried + weights.level * weights.slope * error;
  return error;
}

function leastSquares(sums: { ld: number; sd: number; ll: number; ls: number; ss: number }): {
  first: number;
  rise: number;
} {
  const determinant = sums.ll * sums.ss - sums.ls * sums.ls;
  // One value cannot tell a slope.
  if (!(determinant > 1e-9 * sums.ll * sums.ss)) return { first: -sums.ld / sums.ll, rise: 0 };
  return {
    first: (sums.ls * sums.sd - sums.ss * sums.ld) / determinant,
    rise: (sums.ls * sums.ld - sums.ll * sums.sd) / determinant,
  };
}
