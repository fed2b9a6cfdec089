import { mean } from '../stats/mean.js';
import { seededRandom } from '../stats/seeded-random.js';
import { isSteadySlope } from './is-steady-slope.js';
import { pelt } from './pelt.js';
import { robustScores } from './robust-scores.js';
import { shiftChance } from './shift-chance.js';
import { spreadWithin } from './spread-within.js';

/** A week from which on a series ran at another level. */
export interface ChangePoint {
  /** Position of the first week at the new level. */
  readonly index: number;
  /** Mean levels from the change before to this one, and from this one to the next. */
  readonly before: number;
  readonly after: number;
  /** (After − before) ÷ before. */
  readonly change: number;
  /** How often weeks in random order show as strong a shift. */
  readonly chance: number;
}

const MIN_SEGMENT = 6;
const PENALTY = 3;
/** Smaller shifts are not worth anybody's time. */
const LEAST_CHANGE = 0.1;
const MOST_CHANCE = 0.01;

/**
 * When the level of a weekly series changed for good: PELT on robustly scaled values (penalty 3 · log n, segments of 6
 * weeks or more), the scale allowing for good weeks that follow good ones. Shown only when the level moved by a tenth or
 * more and chance explains it in less than 1 of 100 orders of the weeks. What rises or falls steadily is a trend, and
 * has none.
 * @param values weekly, without season (see `decompose`), oldest first; null where there is no data (skipped)
 * @returns oldest first; none with fewer than 12 known weeks
 * @example changePoints(weeks, { seed: 1 }) // [{ index: 31, before: 40, after: 55, change: 0.375, chance: 0.003 }]
 */
export function changePoints(values: readonly (number | null)[], { seed }: { seed: number }): ChangePoint[] {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const weeks = known.map(({ value }) => value);
  const scores = weeks.length < 2 * MIN_SEGMENT ? null : robustScores(weeks);
  if (scores === null) return [];
  const starts = startsOf(scores);
  const edges = [0, ...starts, weeks.length];
  const next = seededRandom(seed);
  return starts.flatMap((start, position) => {
    const [from, to] = [edges[position] ?? 0, edges[position + 2] ?? weeks.length];
    const shift = shiftBetween(weeks.slice(from, start), weeks.slice(start, to));
    if (shift === null) return [];
    const chance = shiftChance(scores.slice(from, to), MIN_SEGMENT, next);
    return chance < MOST_CHANCE ? [{ index: known[start]?.index ?? 0, ...shift, chance }] : [];
  });
}

/** Found twice: what is left around the first answer tells the scale for the second. */
function startsOf(scores: Float64Array): number[] {
  const settings = { penalty: PENALTY * Math.log(scores.length), minSegment: MIN_SEGMENT };
  const first = pelt(scores, settings);
  if (first.length === 0) return [];
  const spread = Math.max(1, spreadWithin(scores, first));
  const scaled = scores.map((score) => score / spread);
  const starts = pelt(scaled, settings);
  return starts.length > 0 && isSteadySlope(scaled, starts, settings.penalty) ? [] : starts;
}

function shiftBetween(
  earlier: readonly number[],
  later: readonly number[],
): Pick<ChangePoint, 'before' | 'after' | 'change'> | null {
  const [before, after] = [mean(earlier) ?? 0, mean(later) ?? 0];
  const change = before === 0 ? 0 : (after - before) / Math.abs(before);
  return Math.abs(change) >= LEAST_CHANGE ? { before, after, change } : null;
}
