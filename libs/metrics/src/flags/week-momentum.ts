import type { FlagWeek, RoleBaseline } from './flag-check.js';
import { weeklyBaseline } from './weekly-baseline.js';

const BLOCK = 4;
/** Blocks that count as evidence of independent weeks before any is seen: few blocks prove no momentum. */
const PRIOR_BLOCKS = 20;

/**
 * By how much four weeks together vary more than four independent weeks: good and bad spells of several weeks are
 * normal in some roles, and no drop. The mean over blocks of four of their squared deviation from the rep's own mean,
 * in units of what independent weeks would show. Evidence for a shift is divided by it.
 * @param reps the weeks of each rep of the role, closed before the days that are judged
 * @returns 1 or more; 1 where weeks are independent, or too few to say
 */
export function weekMomentum(
  reps: readonly (readonly FlagWeek[])[],
  role: Pick<RoleBaseline, 'extra'>,
): number {
  let [squares, blocks] = [PRIOR_BLOCKS, PRIOR_BLOCKS];
  for (const all of reps) {
    const weeks = all.filter(({ capacity }) => capacity > 0);
    const perWeek = weeklyBaseline(weeks, { perWeek: 0, weeks: 0 });
    if (weeks.length <= BLOCK || perWeek === 0) continue;
    // A block is part of the mean it is held against.
    const rest = 1 - BLOCK / weeks.length;
    for (let first = 0; first + BLOCK <= weeks.length; first += BLOCK) {
      squares += blockSquare(weeks.slice(first, first + BLOCK), perWeek, role.extra) / rest;
      blocks++;
    }
  }
  return Math.max(1, squares / blocks);
}

function blockSquare(weeks: readonly FlagWeek[], perWeek: number, extra: number): number {
  let [deviation, variance] = [0, 0];
  for (const { value, capacity } of weeks) {
    const mean = perWeek * capacity;
    deviation += value - mean;
    variance += mean + extra * mean * mean;
  }
  return (deviation * deviation) / variance;
}
