import type { WorkCalendar } from './calendar.js';
import type { Company, JobRole, SampleDeal, SampleRep } from './company.types.js';
import { monthOf } from './days.js';
import { roundAmount } from './deals.js';
import { quotaOf } from './quotas.js';

/** Makes the sizes of deals fit the quotas: over the closed months an average rep lands near its quota. */
export function calibrateSizes(
  company: Company,
  calendar: WorkCalendar,
  deals: Map<SampleRep, SampleDeal[]>,
): void {
  const first = monthOf(company.from);
  const last = monthOf(company.until);
  const sums = new Map<JobRole, { quota: number; won: number }>();
  for (const rep of company.reps) {
    const sum = sums.get(rep.jobRole) ?? { quota: 0, won: 0 };
    for (let month = first; month <= last; month += 1)
      sum.quota += quotaOf(company, calendar, rep, 'bookings', month) ?? 0;
    for (const deal of deals.get(rep) ?? [])
      if (deal.won && deal.closes <= company.until) sum.won += deal.amount;
    sums.set(rep.jobRole, sum);
  }
  for (const rep of company.reps) {
    const sum = sums.get(rep.jobRole);
    if (!sum || sum.won === 0 || sum.quota === 0) continue;
    for (const deal of deals.get(rep) ?? []) {
      const growth = 1 + 0.006 * (monthOf(deal.created) - first);
      deal.amount = roundAmount(
        (deal.amount * 0.97 * sum.quota * growth) / sum.won / (1 + 0.003 * (last - first)),
      );
    }
  }
}
