import type { CapacitySource } from '../capacity/work-calendar.js';
import { daysBetween } from '../days/days-between.js';
import type { DayRange } from '../periods/period.js';
import { chooseQuota } from './quota-for.js';
import { holds, length, meet } from './quota-ranges.js';
import type { QuotaRow } from './quota.js';
import { rowRates } from './row-rates.js';

const EQUAL = 1e-9;

/**
 * On which days the quota of a period falls due: what a working day asks, one number per day, by the same choice of
 * quotas as `quotaFor`. A quarter made of months asks in each month what the month does; a ramping rep's full quota
 * rises by the ramp. It is the shape h of w_d = c_d·h_d ÷ Σ c·h (`dayShares`, `progress`, `paceReading`). It is made
 * from the days employed, so that leave takes its part off what is due by then, and the days left take it over.
 * @returns undefined when every day asks the same, or nothing is known: pace is even over capacity then
 * @example October 30 over 22 working days, November 21 over 21, December 60 over 23: 1.36, 1 and 2.61 a day
 */
export function quotaShape(
  period: DayRange,
  rows: readonly QuotaRow[],
  capacityOf: CapacitySource,
): Float64Array | undefined {
  // One amount as given asks the same every day: the usual case.
  if (rows.length === 0 || (rows.length === 1 && rows[0]?.basis === 'as_given')) return undefined;
  const rates = ratesOf(period, rows, capacityOf);
  return rates && isUneven(rates, capacityOf(period.start, period.end)) ? rates : undefined;
}

function ratesOf(
  period: DayRange,
  rows: readonly QuotaRow[],
  capacityOf: CapacitySource,
): Float64Array | undefined {
  const { used, source } = chooseQuota(period, rows, capacityOf);
  if (used.length === 0) return undefined;
  const rates = new Float64Array(length(period));
  for (const row of used) {
    const finer = source === 'finer' && holds(period, row);
    const own = finer ? ratesOf(row, rows, capacityOf) : rowRates(row, capacityOf);
    if (!own) return undefined;
    const { start, end } = meet(row, period);
    const from = daysBetween(row.start, start);
    rates.set(own.subarray(from, from + daysBetween(start, end) + 1), daysBetween(period.start, start));
  }
  return rates;
}

function isUneven(rates: Float64Array, capacity: Float64Array): boolean {
  let [least, most] = [Infinity, 0];
  for (let index = 0; index < rates.length; index++) {
    if (!((capacity[index] ?? 0) > 0)) continue;
    least = Math.min(least, rates[index] ?? 0);
    most = Math.max(most, rates[index] ?? 0);
  }
  return most - least > EQUAL * most;
}
