import { dayShares } from '../pace/day-shares.js';
import { shapeWeights } from '../shape/shape-weights.js';
import type { Shape } from '../shape/shape.js';
import { exposure } from './exposure.js';
import type { LandingPeriod } from './rep-history.js';

/** A rep's closed period, ready to be counted with. */
export interface PeriodCounts {
  readonly start: string;
  /** How much of a whole period's work the known days hold: 1 is a whole period of somebody always there. */
  readonly exposure: number;
  /** Count over the known days. */
  readonly total: number;
  /** Count of each day, 0 on days without data. */
  readonly counts: Float64Array;
  /** Share of each day in the total that was to be expected: adds up to 1 over the known days. */
  readonly shares: Float64Array;
}

/** Null when the known days hold no work at all: nothing can be learned from them. */
export function periodCounts(period: LandingPeriod, shape: Shape): PeriodCounts | null {
  const full = period.fullCapacity ?? period.capacity;
  const weights = shapeWeights(shape, period.start, full);
  const source = period.counts ?? period.values;
  const counts = new Float64Array(weights.length);
  const known = new Float64Array(weights.length);
  let total = 0;
  for (let day = 0; day < weights.length; day++) {
    if ((period.values[day] ?? null) === null) continue;
    known[day] = period.capacity[day] ?? 0;
    counts[day] = Math.max(0, source[day] ?? 0);
    total += counts[day] ?? 0;
  }
  const part = exposure(known, full, weights);
  if (part <= 0) return null;
  return { start: period.start, exposure: part, total, counts, shares: dayShares(known, weights) };
}
