import { changePoints, type ChangePoint } from '../trends/change-points.js';
import { decompose } from '../trends/decompose.js';
import { perOrdinaryPeriod } from '../trends/per-ordinary-period.js';

/** Smoothing a season out blurs a step by a few weeks. */
const NEAR = 6;

/**
 * When the level of a weekly series changed for good, whichever way one looks at it: found with the season left in, and
 * near there in the same direction with the season taken out (`changePoints` of both). The first alone would call every
 * December a change; the second alone finds echoes of a real change a year apart, which two or three years of one
 * season cannot tell from that season. Sizes are those with the season left in.
 * @param values weekly, oldest first; null where there is no data
 * @param settings season: weeks in one (52); capacity: working days of each week, divided out first
 * @returns oldest first; none with fewer than 12 known weeks
 * @example levelChanges(weeks, { season: 52, seed: 1 }) // [{ index: 31, before: 40, after: 55, change: 0.375, … }]
 */
export function levelChanges(
  values: readonly (number | null)[],
  settings: { season: number; capacity?: readonly (number | null)[]; seed: number },
): ChangePoint[] {
  const found = changePoints(perOrdinaryPeriod(values, settings.capacity), settings);
  if (found.length === 0) return found;
  const without = decompose(values, settings);
  if (without === null || without.method === 'trend_only') return found;
  const confirmed = changePoints(without.adjusted, settings);
  return found.filter(({ index, change }) =>
    confirmed.some((other) => Math.abs(other.index - index) <= NEAR && other.change > 0 === change > 0),
  );
}
