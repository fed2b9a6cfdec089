import type { Grain } from '../periods/period.js';
import { densityOf } from './bin-parts.js';
import { Ratios } from './ratios.js';
import { knownPart, shapeDays, type ShapeDay } from './shape-days.js';
import { uniformShape, type Shape, type ShapePeriod } from './shape.js';

export interface LearnShapeInput {
  readonly grain: Grain;
  /** Closed periods of this grain. */
  readonly periods: readonly ShapePeriod[];
  /** The organisation's shape, which a team's leans on; left out: evenly over capacity. */
  readonly orgShape?: Shape;
  /** First day of the period that is to be read: a period is never judged by a shape learned from itself. */
  readonly leaveOut?: string;
}

/** Bins and weekdays explain each other; after a few rounds nothing moves any more. */
const ROUNDS = 6;

/**
 * Learns how a metric's total builds up over a period of one grain: which part of the working capacity and which
 * weekday brings more than its share. From totals of a team, never of one rep, whose few deals are noise.
 *   per bin and weekday: observed ÷ expected at the period's own level, leaning on the organisation's by as much as
 *   chance is in it (`Ratios`); a single period counts for a fifth
 * Days without data are left out of both sides; a deal counts for at most 5% of the pool. Without any data: the organisation's shape, or evenly.
 * @example learnShape({ grain: 'quarter', periods }) // { bins: [0.7, …, 2.4], weekdays: [1, 1.1, …], periods: 6 }
 */
export function learnShape(input: LearnShapeInput): Shape {
  const prior = input.orgShape ?? uniformShape(input.grain);
  const used = input.periods.filter(({ start }) => start !== input.leaveOut);
  const days = shapeDays(used, prior.bins.length);
  if (!days.some(({ value }) => value > 0)) return { ...prior, periods: 0 };
  const periods = used.reduce((sum, period) => sum + knownPart(period), 0);
  let { bins, weekdays } = prior;
  for (let round = 0; round < ROUNDS; round++) {
    const levels = levelsOf(days, bins, weekdays, used.length);
    weekdays = weekdayRatios(days, bins, levels).leaningOn(prior.weekdays);
    bins = binRatios(days, bins.length, weekdays, levels).leaningOn(prior.bins);
  }
  const mean = bins.reduce((sum, density) => sum + density, 0) / bins.length;
  return { bins: bins.map((density) => density / mean), weekdays, periods };
}

/** What one unit of average capacity brought in each period. */
function levelsOf(
  days: readonly ShapeDay[],
  bins: readonly number[],
  weekdays: readonly number[],
  periods: number,
): Float64Array {
  const [value, work] = [new Float64Array(periods), new Float64Array(periods)];
  for (const day of days) {
    const worked = day.capacity * densityOf(day.parts, bins) * (weekdays[day.weekday] ?? 1);
    value[day.period] = (value[day.period] ?? 0) + day.value;
    work[day.period] = (work[day.period] ?? 0) + worked;
  }
  return value.map((sum, period) => ((work[period] ?? 0) > 0 ? sum / (work[period] ?? 1) : 0));
}

function weekdayRatios(days: readonly ShapeDay[], bins: readonly number[], levels: Float64Array): Ratios {
  const ratios = new Ratios(7, levels.length);
  for (const { weekday, capacity, value, parts, period } of days) {
    // What falls on a day off says nothing about how much its weekday brings when it is worked.
    if (capacity > 0)
      ratios.add(weekday, period, value, (levels[period] ?? 0) * capacity * densityOf(parts, bins));
  }
  return ratios;
}

function binRatios(
  days: readonly ShapeDay[],
  bins: number,
  weekdays: readonly number[],
  levels: Float64Array,
): Ratios {
  const ratios = new Ratios(bins, levels.length);
  for (const { weekday, capacity, value, parts, period } of days) {
    const expected = (levels[period] ?? 0) * capacity * (weekdays[weekday] ?? 1);
    for (const { bin, part } of parts) ratios.add(bin, period, value, expected, part);
  }
  return ratios;
}
