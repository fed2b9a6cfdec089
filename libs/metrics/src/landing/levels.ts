import type { PeriodCounts } from './period-counts.js';

/** Sums over a rep's periods. */
export interface RepSums {
  readonly total: number;
  readonly exposure: number;
}

/** How reps' counts in a whole period vary: what a rep's level is expected to be, and how sure that is. */
export interface Levels {
  readonly teamMean: number;
  readonly between: number;
  readonly within: number;
  readonly levelCv2: number;
  readonly dispersion: number;
}

export interface Level {
  readonly mean: number;
  readonly variance: number;
  readonly ownWeight: number;
}

/** What is assumed of a team before it has history: levels move by 35%, and reps differ by 35%. */
const USUAL_CV2 = 0.35 ** 2;
/** How many degrees of freedom that assumption is worth. */
const USUAL_WEIGHT = 4;
/** Even the steadiest rep's level moves by 5%. */
const LEAST_CV2 = 0.0025;

export function sumsOf(periods: readonly PeriodCounts[]): RepSums {
  let [total, exposure] = [0, 0];
  for (const period of periods) {
    total += period.total;
    exposure += period.exposure;
  }
  return { total, exposure };
}

/**
 * Variance components of counts per whole period: within reps σ² over periods, between reps τ² = Var(x̄) − σ²/P, and
 * CV² = (σ² − φm)/m², what is left of σ² after chance. What little data cannot say leans on what is usual.
 */
export function levelsOf(reps: readonly (readonly PeriodCounts[])[], dispersion: number): Levels {
  const sums = reps.map(sumsOf);
  const all = sums.reduce((a, b) => ({ total: a.total + b.total, exposure: a.exposure + b.exposure }), {
    total: 0,
    exposure: 0,
  });
  const teamMean = all.exposure > 0 ? all.total / all.exposure : 0;
  const usualWithin = USUAL_CV2 * teamMean ** 2 + dispersion * teamMean;
  const within = lean(withinOf(reps, sums), usualWithin);
  const between = lean(betweenOf(sums, teamMean, within), USUAL_CV2 * teamMean ** 2);
  const spare = teamMean > 0 ? (within - dispersion * teamMean) / teamMean ** 2 : USUAL_CV2;
  return {
    teamMean,
    between: Math.max(0, between),
    within,
    levelCv2: Math.max(LEAST_CV2, spare),
    dispersion,
  };
}

/**
 * μ = ω·own + (1−ω)·team with ω = τ²/(τ² + σ²/P), and V = CV²μ² + (1−ω)τ².
 * @param own the rep's sums; without exposure the level is the team's
 */
export function levelOf({ total, exposure }: RepSums, levels: Levels): Level {
  const { between, within, teamMean, levelCv2 } = levels;
  const ownWeight = exposure > 0 && between > 0 ? between / (between + within / exposure) : 0;
  const mean = (ownWeight > 0 ? (ownWeight * total) / exposure : 0) + (1 - ownWeight) * teamMean;
  return { mean, variance: levelCv2 * mean ** 2 + (1 - ownWeight) * between, ownWeight };
}

interface Estimate {
  readonly value: number;
  readonly freedom: number;
}

function lean({ value, freedom }: Estimate, usual: number): number {
  return (freedom * value + USUAL_WEIGHT * usual) / (freedom + USUAL_WEIGHT);
}

function withinOf(reps: readonly (readonly PeriodCounts[])[], sums: readonly RepSums[]): Estimate {
  let [squares, freedom] = [0, 0];
  reps.forEach((periods, index) => {
    const { total, exposure } = sums[index] ?? { total: 0, exposure: 0 };
    for (const period of periods)
      squares += period.exposure * (period.total / period.exposure - total / exposure) ** 2;
    freedom += Math.max(0, periods.length - 1);
  });
  return { value: freedom > 0 ? squares / freedom : 0, freedom };
}

/** Weighted by exposure: a rep who was there for a week says little about how reps differ. */
function betweenOf(sums: readonly RepSums[], teamMean: number, within: number): Estimate {
  const seen = sums.filter(({ exposure }) => exposure > 0);
  let [squares, exposure, exposure2] = [0, 0, 0];
  for (const rep of seen) {
    squares += rep.exposure * (rep.total / rep.exposure - teamMean) ** 2;
    exposure += rep.exposure;
    exposure2 += rep.exposure ** 2;
  }
  const freedom = seen.length - 1;
  if (freedom < 1) return { value: 0, freedom: 0 };
  return { value: Math.max(0, (squares - freedom * within) / (exposure - exposure2 / exposure)), freedom };
}
