import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import type { DayRange } from '../periods/period.js';
import { around, fills, holds, length, meet, partsOf, same } from './quota-ranges.js';
import type { QuotaOfPeriod, QuotaRow } from './quota.js';

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
  const longer = around(period, rows);
  if (longer) return { amount: known(longer.amount), source: 'coarser', difference: null };
  return parts.length > 0
    ? { amount: meanOf(period, parts, rows), source: 'finer', difference: null }
    : { amount: unknown('no_quota'), source: 'none', difference: null };
}

function meanOf(period: DayRange, parts: readonly QuotaRow[], rows: readonly QuotaRow[]): Measure {
  let [sum, days] = [0, 0];
  for (const part of parts) {
    const level = holds(period, part) ? levelQuotaFor(part, rows).amount : known(part.amount);
    if (!level.ok) return level;
    const inside = length(meet(part, period));
    sum += level.value * inside;
    days += inside;
  }
  return divide(sum, days);
}
