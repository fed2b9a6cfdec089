import { draws } from './draw.mjs';

/** Weekly mean and variance ÷ mean of five metrics, from calls to deals. */
const WEEKLY = [
  { mean: 150, dispersion: 4 },
  { mean: 40, dispersion: 2 },
  { mean: 12, dispersion: 1.4 },
  { mean: 5, dispersion: 1.2 },
  { mean: 2, dispersion: 1.1 },
];
export const HISTORY_WEEKS = 26;
export const WATCHED_WEEKS = 26;

/**
 * Weekly counts of reps, of whom some do half from some week on.
 * @param {object} options
 * @param {number} options.seed
 * @param {number} [options.reps] each with five metrics (400)
 * @param {number} [options.share] part of the series that truly change (0.06)
 * @returns series of 26 weeks of history and 26 watched ones: rep, metric (its index), weeklyMean of the metric, values
 *   by week, and changedAt, the first week of half (null: never)
 */
export function suddenDropWorld({ seed, reps = 400, share = 0.06 }) {
  const draw = draws(seed);
  const oneSeries = (rep, metric) => {
    const { mean, dispersion } = WEEKLY[metric];
    const level = mean * draw.around(Math.sqrt(1 / 8));
    const changedAt = draw.chance(share) ? HISTORY_WEEKS + 3 + draw.below(12) : null;
    const values = Array.from({ length: HISTORY_WEEKS + WATCHED_WEEKS }, (_, week) => {
      const half = changedAt !== null && week >= changedAt ? 0.5 : 1;
      return draw.count(level * draw.around(Math.sqrt(0.02)) * half, dispersion);
    });
    return { rep, metric, weeklyMean: mean, values, changedAt };
  };
  return Array.from({ length: reps }, (_, rep) =>
    WEEKLY.map((_, metric) => oneSeries(`rep ${rep + 1}`, metric)),
  ).flat();
}
