import type { Shape } from '../shape/shape.js';
import { dealSizes, type TeamSizes } from './deal-sizes.js';
import { dispersion } from './dispersion.js';
import type { LandingFit, RepFit } from './landing-fit.js';
import { levelOf, levelsOf, sumsOf, type Levels } from './levels.js';
import { periodCounts, type PeriodCounts } from './period-counts.js';
import { replay } from './replay.js';
import type { RepHistory } from './rep-history.js';

export interface FitInput {
  readonly kind: LandingFit['kind'];
  /** Reps of one role in one team, with their closed periods of one grain. */
  readonly reps: readonly RepHistory[];
  /** Learned for the same metric and grain (`learnShape`). */
  readonly shape: Shape;
  /**
   * The shape learned without the period that starts on this day (`learnShape({ leaveOut })`): past forecasts are
   * replayed with what could be known then. Left out: `shape` for all, which makes them look a little too good.
   */
  readonly shapeWithout?: (start: string) => Shape;
}

const FULL_PERIODS = 3;
const FULL_REPS = 5;

/**
 * Learns from a team's closed periods what `landing` needs: each rep's level and how sure it is, how much counts vary
 * within and between periods, how far past forecasts were off, and the sizes of deals. Never fails: without history
 * the level is 'estimate', and a quota stands in.
 * @example fitLanding({ kind: 'counts', reps: [{ rep: 7, periods }], shape }).byRep['7'].mean // 48.2
 */
export function fitLanding({ kind, reps, shape, shapeWithout }: FitInput): LandingFit {
  const histories = countsOf(reps, () => shape);
  const seen = histories.filter((periods) => periods.length > 0);
  const spread = dispersion(seen.flat());
  const levels = levelsOf(seen, Math.max(1, spread.byDay, spread.byWeek));
  const team = kind === 'amounts' ? dealSizes(reps) : null;
  return {
    kind,
    ...ladder(seen, levels, kind === 'counts' || team !== null),
    teamMean: levels.teamMean,
    between: levels.between,
    levelCv2: levels.levelCv2,
    dispersion: levels.dispersion,
    dispersionByDay: spread.byDay,
    dispersionByWeek: spread.byWeek,
    replay: replay(shapeWithout ? countsOf(reps, remembered(shapeWithout)) : seen, levels),
    sizes: team?.sizes ?? null,
    byRep: byRep(reps, histories, levels, team),
  };
}

function countsOf(reps: readonly RepHistory[], shapeOf: (start: string) => Shape): PeriodCounts[][] {
  return reps.map(({ periods }) =>
    periods.map((period) => periodCounts(period, shapeOf(period.start))).filter((period) => period !== null),
  );
}

function remembered(shapeWithout: (start: string) => Shape): (start: string) => Shape {
  const shapes = new Map<string, Shape>();
  return (start) => {
    const shape = shapes.get(start) ?? shapeWithout(start);
    shapes.set(start, shape);
    return shape;
  };
}

function ladder(
  seen: readonly (readonly PeriodCounts[])[],
  { teamMean }: Levels,
  sized: boolean,
): Pick<LandingFit, 'level' | 'periods' | 'reps'> {
  const periods = Math.max(0, ...seen.map(({ length }) => length));
  const reps = seen.length;
  const full = periods >= FULL_PERIODS && reps >= FULL_REPS;
  return { level: teamMean > 0 && sized ? (full ? 'full' : 'little') : 'estimate', periods, reps };
}

function byRep(
  reps: readonly RepHistory[],
  histories: readonly (readonly PeriodCounts[])[],
  levels: Levels,
  team: TeamSizes | null,
): Record<string, RepFit> {
  const fits = reps.map(({ rep }, index): [string, RepFit] => {
    const sums = sumsOf(histories[index] ?? []);
    const fit = {
      ...levelOf(sums, levels),
      ownMean: sums.exposure > 0 ? sums.total / sums.exposure : 0,
      periods: sums.exposure,
      size: team?.byRep[index] ?? null,
    };
    return [String(rep), fit];
  });
  return Object.fromEntries(fits);
}
