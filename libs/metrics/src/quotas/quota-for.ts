import { sumCapacity } from '../capacity/sum-capacity.js';
import type { CapacitySource } from '../capacity/work-calendar.js';
import { daysBetween } from '../days/days-between.js';
import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import { dayShares } from '../pace/day-shares.js';
import type { DayRange } from '../periods/period.js';
import { effectiveQuota } from './effective-quota.js';
import { around, fills, holds, length, meet, partsOf, same } from './quota-ranges.js';
import { rowRates } from './row-rates.js';
import type { QuotaOfPeriod, QuotaRow } from './quota.js';

/**
 * The quota of any period from the quotas there are, of one rep or team and one metric:
 * 1. shorter quotas that fill the period without a hole: their sum (the finer is used);
 * 2. else a quota of exactly this period;
 * 3. else the part of the shortest longer quota around it, by share of capacity;
 * 4. else the sum of the shorter quotas there are, a week across the border counting by its share of capacity, provided
 *    that the subject is not asked anything on any working day without one (a joiner with two of three months). Else
 *    what the whole period asks is not known: 'partial_quota'.
 * A quota of a level (a ratio, a stock) is no amount to add up or divide: `levelQuotaFor`. On which days it falls due
 * says `quotaShape`.
 * @param rows of one subject and metric, in any order; overlapping ones of one grain are not expected
 * @param capacityOf the subject's capacity; for a team's own quota that of a rep without own time: `capacityOf({})`
 * @example months of 10, 10 and 12 against a quarter of 30: { amount: 32, source: 'finer', difference: 2 }
 */
export function quotaFor(
  period: DayRange,
  rows: readonly QuotaRow[],
  capacityOf: CapacitySource,
): QuotaOfPeriod {
  const { amount, source, difference } = chooseQuota(period, rows, capacityOf);
  return { amount, source, difference };
}

/** A period's quota with the rows that it was made of: its parts in order, or the one row. */
export interface ChosenQuota extends QuotaOfPeriod {
  readonly used: readonly QuotaRow[];
}

export function chooseQuota(
  period: DayRange,
  rows: readonly QuotaRow[],
  capacityOf: CapacitySource,
): ChosenQuota {
  const own = rows.find((row) => same(row, period));
  const parts = partsOf(period, rows);
  const finer = parts.length > 0 ? sumOfParts(period, parts, rows, capacityOf) : unknown('no_quota');
  if (finer.ok && fills(period, parts)) return fromFiner(finer.value, own, parts, capacityOf);
  if (own) return { amount: effectiveQuota(own, capacityOf), source: 'own', difference: null, used: [own] };
  const longer = around(period, rows);
  if (longer)
    return {
      amount: shareOf(longer, period, capacityOf),
      source: 'coarser',
      difference: null,
      used: [longer],
    };
  if (parts.length > 0 && isAskedOutside(period, parts, capacityOf))
    return { amount: unknown('partial_quota'), source: 'none', difference: null, used: [] };
  return { amount: finer, source: parts.length > 0 ? 'finer' : 'none', difference: null, used: parts };
}

/** Whether a full quota would ask for a working day of the period that none of its parts asks anything of. */
function isAskedOutside(period: DayRange, parts: readonly QuotaRow[], capacityOf: CapacitySource): boolean {
  const outside = new Uint8Array(length(period)).fill(1);
  for (const part of parts) {
    const { start, end } = meet(part, period);
    outside.fill(0, daysBetween(period.start, start), daysBetween(period.start, end) + 1);
  }
  return sumCapacity(capacityOf(period.start, period.end, 'quota'), 0, undefined, outside) > 0;
}

function fromFiner(
  sum: number,
  own: QuotaRow | undefined,
  used: readonly QuotaRow[],
  capacityOf: CapacitySource,
): ChosenQuota {
  const given = own ? effectiveQuota(own, capacityOf) : unknown('no_quota');
  const difference = given.ok && Math.abs(sum - given.value) >= 0.5 ? sum - given.value : null;
  return { amount: known(sum), source: 'finer', difference, used };
}

function sumOfParts(
  period: DayRange,
  parts: readonly QuotaRow[],
  rows: readonly QuotaRow[],
  capacityOf: CapacitySource,
): Measure {
  let sum = 0;
  for (const part of parts) {
    const whole = holds(period, part)
      ? quotaFor(part, rows, capacityOf).amount
      : shareOf(part, period, capacityOf);
    if (!whole.ok) return whole;
    sum += whole.value;
  }
  return known(sum);
}

/** The part of a quota that falls into a period, by share of the subject's own capacity. */
function shareOf(row: QuotaRow, period: DayRange, capacityOf: CapacitySource): Measure {
  const total = effectiveQuota(row, capacityOf);
  if (!total.ok) return total;
  const capacity = capacityOf(row.start, row.end);
  // A ramp inside the quota makes its later days ask for more.
  const rates = row.basis === 'full' ? rowRates(row, capacityOf) : undefined;
  const weights = rates ? dayShares(capacity, rates) : capacity;
  const { start, end } = meet(row, period);
  const [from, to] = [daysBetween(row.start, start), daysBetween(row.start, end)];
  const share = divide(sumCapacity(weights, from, to), sumCapacity(weights), 'no_capacity');
  return share.ok ? known(total.value * share.value) : share;
}
