import { sumCapacity } from '../capacity/sum-capacity.js';
import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';

/**
 * F(t): how much of the period's work is behind us after the day of index `through`, from 0 to 1.
 * 'no_capacity' when the period has no working day for this rep.
 * @param through index of the last closed day; −1 is before the first
 * @param known 1 for each day with data: only these count as behind us; left out: all
 * @example progress(Float64Array.of(1, 1, 0, 1, 1), 2) // 0.5
 */
export function progress(
  capacity: ArrayLike<number>,
  through: number,
  shape?: ArrayLike<number>,
  known?: ArrayLike<number>,
): Measure {
  const part = shape
    ? shapedPart(capacity, through, shape, known)
    : divide(sumCapacity(capacity, 0, through, known), sumCapacity(capacity), 'no_capacity');
  // Sums of shares may end a hair above 1.
  return part.ok ? { ok: true, value: Math.min(1, part.value) } : part;
}

/** As `dayShares` has it, without making the shares: asked for each rep, again and again. */
function shapedPart(
  capacity: ArrayLike<number>,
  through: number,
  shape: ArrayLike<number>,
  known: ArrayLike<number> | undefined,
): Measure {
  let [gone, whole] = [0, 0];
  for (let index = 0; index < capacity.length; index++) {
    const weight = (capacity[index] ?? 0) * Math.max(0, shape[index] ?? 0);
    whole += weight;
    if (index <= through && (known === undefined || known[index] === 1)) gone += weight;
  }
  return whole > 0 ? divide(gone, whole) : progress(capacity, through, undefined, known);
}
