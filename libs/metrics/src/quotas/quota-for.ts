import { sumCapacity } from '../capacity/sum-capacity.js';
import type { CapacitySource } from '../capacity/work-calendar.js';
import { daysBetween } from '../days/days-between.js';
import { earlierDay } from '../days/earlier-day.js';
import { laterDay } from '../days/later-day.js';
import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import type { DayRange } from '../periods/period.js';
import { effectiveQuota } from './effective-quota.js';
import type { QuotaOfPeriod, QuotaRow } from './quota.js';

const length = (range: DayRange) => daysBetween(range.start, range.end) + 1;
const holds = (outer: DayRange, inner: DayRange) => outer.start <= inner.start && inner.end <= outer.end;
const same = (a: DayRange, b: DayRange) => a.start === b.start && a.end === b.end;
const touch = (a: DayRange, b: DayRange) => a.start <= b.end && b.start <= a.end;

/**
 * The quota of any period from the quotas there are, of one rep or team and one metric:
 * 1. shorter quotas that fill the period without a hole: their sum (the finer is used);
 * 2. else a quota of exactly this period;
 * 3. else the part of the shortest longer quota around it, by share of capacity;
 * 4. else the sum of the shorter quotas there are, a week across the border counting by its share of capacity, provided
 *    that the subject is not employed on any working day without one (a joiner with two of three months). Else what the
 *    whole period asks is not known: 'partial_quota'.
 * @param rows of one subject and metric, in any order; overlapping ones of one grain are not expected
 * A quota of a level (a ratio, a stock) is no amount to add up or divide: `levelQuotaFor`.
 * @param capacityOf the subject's capacity; for a team's own quota that of a rep without own time: `capacityOf({})`
 * @example months of 10, 10 and 12 against a quarter of 30: { amount: 32, source: 'finer', difference: 2 }
 */
export function quotaFor(
  period: DayRange,
  rows: readonly QuotaRow[],
  capacityOf: CapacitySource,
): QuotaOfPeriod {
  const own = rows.find((row) => same(row, period));
  const parts = partsOf(period, rows);
  const finer = parts.length > 0 ? sumOfParts(period, parts, rows, capacityOf) : unknown('no_quota');
  if (finer.ok && fills(period, parts)) return fromFiner(finer.value, own, capacityOf);
  if (own) return { amount: effectiveQuota(own, capacityOf), source: 'own', difference: null };
  const around = rows
    .filter((row) => holds(row, period) && !same(row, period))
    .sort((a, b) => length(a) - length(b))[0];
  if (around) return { amount: shareOf(around, period, capacityOf), source: 'coarser', difference: null };
  if (parts.length > 0 && worksOutside(period, parts, capacityOf))
    return { amount: unknown('partial_quota'), source: 'none', difference: null };
  return { amount: finer, source: parts.length > 0 ? 'finer' : 'none', difference: null };
}

/** Whether somebody is employed on a working day of the period that none of its parts asks anything of. */
function worksOutside(period: DayRange, parts: readonly QuotaRow[], capacityOf: CapacitySource): boolean {
  const outside = new Uint8Array(length(period)).fill(1);
  for (const part of parts) {
    const from = daysBetween(period.start, laterDay(part.start, period.start));
    outside.fill(0, from, daysBetween(period.start, earlierDay(part.end, period.end)) + 1);
  }
  const employed = capacityOf(period.start, period.end, 'employed');
  return sumCapacity(employed, 0, employed.length - 1, outside) > 0;
}

/**
 * The quota of any period for a level (a ratio, a stock): it holds on every day, so a longer one holds for its parts as
 * it is, and shorter ones that fill the period give their mean, by days. Same order as `quotaFor` otherwise; the basis
 * has no meaning here.
 * @example a win rate of 0.3 asked for the quarter: 0.3 in each month of it
 * @example 0.2, 0.3 and 0.4 asked for three months: about 0.3 for the quarter
 */
export function levelQuotaFor(period: DayRange, rows: readonly QuotaRow[]): QuotaOfPeriod {
  const own = rows.find((row) => same(row, period));
  const parts = partsOf(period, rows);
  if (parts.length > 0 && fills(period, parts))
    return { amount: meanOf(period, parts, rows), source: 'finer', difference: null };
  if (own) return { amount: known(own.amount), source: 'own', difference: null };
  const around = rows.filter((row) => holds(row, period)).sort((a, b) => length(a) - length(b))[0];
  if (around) return { amount: known(around.amount), source: 'coarser', difference: null };
  return parts.length > 0
    ? { amount: meanOf(period, parts, rows), source: 'finer', difference: null }
    : { amount: unknown('no_quota'), source: 'none', difference: null };
}

function meanOf(period: DayRange, parts: readonly QuotaRow[], rows: readonly QuotaRow[]): Measure {
  let [sum, days] = [0, 0];
  for (const part of parts) {
    const inside = { start: laterDay(part.start, period.start), end: earlierDay(part.end, period.end) };
    const level = holds(period, part) ? levelQuotaFor(part, rows).amount : known(part.amount);
    if (!level.ok) return level;
    sum += level.value * length(inside);
    days += length(inside);
  }
  return divide(sum, days);
}

function fromFiner(sum: number, own: QuotaRow | undefined, capacityOf: CapacitySource): QuotaOfPeriod {
  const given = own ? effectiveQuota(own, capacityOf) : unknown('no_quota');
  const difference = given.ok && Math.abs(sum - given.value) >= 0.5 ? sum - given.value : null;
  return { amount: known(sum), source: 'finer', difference };
}

/** The coarsest shorter quotas of a period that do not overlap each other, in order of days. */
function partsOf(period: DayRange, rows: readonly QuotaRow[]): QuotaRow[] {
  const parts: QuotaRow[] = [];
  const candidates = rows
    .filter((row) => touch(row, period) && !holds(row, period))
    .sort((a, b) => Number(holds(period, b)) - Number(holds(period, a)) || length(b) - length(a));
  for (const row of candidates) if (!parts.some((part) => touch(part, row))) parts.push(row);
  return parts.sort((a, b) => (a.start < b.start ? -1 : 1));
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

function fills(period: DayRange, parts: readonly QuotaRow[]): boolean {
  let days = 0;
  for (const part of parts) {
    days += length({ start: laterDay(part.start, period.start), end: earlierDay(part.end, period.end) });
  }
  return days === length(period);
}

/** The part of a quota that falls into a period, by share of the subject's own capacity. */
function shareOf(row: QuotaRow, period: DayRange, capacityOf: CapacitySource): Measure {
  const total = effectiveQuota(row, capacityOf);
  if (!total.ok) return total;
  const capacity = capacityOf(row.start, row.end);
  const from = daysBetween(row.start, laterDay(row.start, period.start));
  const to = daysBetween(row.start, earlierDay(row.end, period.end));
  const share = divide(sumCapacity(capacity, from, to), sumCapacity(capacity), 'no_capacity');
  return share.ok ? known(total.value * share.value) : share;
}
