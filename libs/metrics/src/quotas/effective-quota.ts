import { sumCapacity } from '../capacity/sum-capacity.js';
import type { CapacitySource } from '../capacity/work-calendar.js';
import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import type { QuotaRow } from './quota.js';

/**
 * What a quota asks of one rep. 'as_given' is the amount itself: ramp and proration are already in it. 'full' is what
 * is asked of somebody there all along: Q × Σ c_d·ramp_d over the days it counts on ÷ Σ c⁰_d over the whole period,
 * c⁰ the capacity without hire, last day and leave. Leave changes the pace and not the quota, unless a policy relieves
 * it (`quotaTime`).
 * @example a full quota of 90 in a quarter of 60 working days, hired with 20 left: 30
 * @example the same with a ramp of half a quota in the first months: 15
 */
export function effectiveQuota(row: QuotaRow, capacityOf: CapacitySource): Measure {
  if (row.basis === 'as_given') return known(row.amount);
  const asked = sumCapacity(capacityOf(row.start, row.end, 'quota'));
  const full = sumCapacity(capacityOf(row.start, row.end, 'full'));
  const share = divide(asked, full, 'no_capacity');
  return share.ok ? known(row.amount * share.value) : share;
}
