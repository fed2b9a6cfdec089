import { sumCapacity } from '../capacity/sum-capacity.js';
import type { CapacitySource } from '../capacity/work-calendar.js';
import { effectiveQuota } from './effective-quota.js';
import type { QuotaRow } from './quota.js';

/**
 * What one quota asks per working day on each of its days: the same throughout for an amount as given, by the ramp for
 * a full one. Times the days employed it adds up to the effective quota. Undefined when nothing can be said.
 */
export function rowRates(row: QuotaRow, capacityOf: CapacitySource): Float64Array | undefined {
  const total = effectiveQuota(row, capacityOf);
  if (!total.ok) return undefined;
  const employed = capacityOf(row.start, row.end, 'employed');
  const parts = row.basis === 'full' ? askedParts(row, capacityOf) : undefined;
  const days = parts ? weightedSum(employed, parts) : sumCapacity(employed);
  if (!(days > 0))
    return sumCapacity(employed) > 0 && total.value > 0 ? undefined : new Float64Array(employed.length);
  return parts
    ? parts.map((part) => (part * total.value) / days)
    : new Float64Array(employed.length).fill(total.value / days);
}

function weightedSum(days: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < days.length; index++) sum += (days[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

/** The part of a full quota that each day asks for; days off count as the working day before them. */
function askedParts({ start, end }: QuotaRow, capacityOf: CapacitySource): Float64Array {
  const asked = capacityOf(start, end, 'quota');
  const full = capacityOf(start, end, 'full');
  return full.map((capacity, index) => (capacity > 0 ? (asked[index] ?? 0) / capacity : 0));
}
