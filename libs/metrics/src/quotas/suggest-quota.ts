import type { Unit } from '../catalog/metric-definition.js';
import { unitStep } from '../catalog/unit-step.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';

/**
 * A quota to start from: the mean of the last closed periods × a factor, rounded to whole units.
 * @param totals of closed periods, oldest first; null where no data covers the period (left out of the mean)
 * @param settings periods: how many of the last to use (3); factor: e.g. 1.05 for 5% more (1)
 * @returns 'no_history' when none of them is known
 * @example suggestQuota([null, 10, 11], 'count') // 11 (10.5 rounded)
 */
export function suggestQuota(
  totals: readonly (number | null)[],
  unit: Unit,
  settings: { periods?: number; factor?: number } = {},
): Measure {
  const used = totals.slice(-(settings.periods ?? 3)).filter((total) => total !== null);
  if (used.length === 0) return unknown('no_history');
  const mean = used.reduce((sum, total) => sum + total, 0) / used.length;
  const step = unitStep(unit) || 1e-4;
  return known(Math.round((mean * (settings.factor ?? 1)) / step) * step);
}
