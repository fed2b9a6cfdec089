import { sumCapacity } from '../capacity/sum-capacity.js';
import type { CapacitySource } from '../capacity/work-calendar.js';
import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import type { QuotaRow } from './quota.js';

/**
 * What a quota asks after hire and leave. 'as_given' is the amount itself. 'full' is prorated by working days
 * employed ÷ working days of the whole period; leave changes the pace, never the quota.
 * @example a full quota of 90 in a quarter of 60 working days, hired with 20 left: 30
 */
export function effectiveQuota(row: QuotaRow, capacityOf: CapacitySource): Measure {
  if (row.basis === 'as_given') return known(row.amount);
  const employed = sumCapacity(capacityOf(row.start, row.end, 'employed'));
  const full = sumCapacity(capacityOf(row.start, row.end, 'full'));
  const share = divide(employed, full, 'no_capacity');
  return share.ok ? known(row.amount * share.value) : share;
}
