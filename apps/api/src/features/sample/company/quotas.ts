import { RATES, NO_SHOW, ramp } from './activity.js';
import type { WorkCalendar } from './calendar.js';
import type { Company, JobRole, SampleRep, SampleTeam } from './company.types.js';
import { monthEnd, monthOf, monthStart, quarterStart, type Month } from './days.js';

export type QuotaMetric = 'bookings' | 'deals_won' | 'meetings_held' | 'calls_attempted';
export const QUOTA_METRICS: readonly QuotaMetric[] = [
  'bookings',
  'deals_won',
  'meetings_held',
  'calls_attempted',
];

/** A fully ramped rep's month at the start of the window, in whole units of the currency or deals. */
const PER_MONTH: Record<JobRole, { bookings: number; deals: number }> = {
  SDR: { bookings: 4_000, deals: 2 },
  AE: { bookings: 64_000, deals: 5 },
  AM: { bookings: 22_000, deals: 3 },
};
const QUOTA_RAMP = [0.25, 0.5, 0.75];
/** Quarter ends carry more: the third month's quota is higher than the first. */
const MONTH_OF_QUARTER = [0.93, 0.97, 1.1];
/** Reps' quotas together are so much above their manager's. */
export const OVER_ASSIGNMENT = 1.08;

/** The months that have quotas: the whole window and on to the end of the year, at least to the end of the quarter after. */
export function quotaMonths(company: Company): Month[] {
  const first = monthOf(company.from);
  const now = monthOf(company.until);
  const last = Math.max(now + 11 - (now % 12), quarterStart(now) + 5);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A rep's quota with ramp already in it; null when the rep has none for the month. */
export function quotaOf(
  company: Company,
  calendar: WorkCalendar,
  rep: SampleRep,
  metric: QuotaMetric,
  month: Month,
): number | null {
  return rep.traits.includes('no_quota') ? null : seatQuota(company, calendar, rep, metric, month);
}

/** What the rep's seat is worth, whether or not somebody gave the rep a quota. */
function seatQuota(
  company: Company,
  calendar: WorkCalendar,
  rep: SampleRep,
  metric: QuotaMetric,
  month: Month,
): number | null {
  const start = Math.max(monthStart(month), rep.hireDay);
  const end = Math.min(monthEnd(month), rep.leaveDay === null ? Infinity : rep.leaveDay - 1);
  if (end < start) return null;
  let days = 0;
  let possible = 0;
  for (let day = monthStart(month); day <= monthEnd(month); day += 1) {
    if (!calendar.isWorkday(rep.team.region, day)) continue;
    possible += 1;
    if (day >= start && day <= end) days += ramp(rep, day, QUOTA_RAMP);
  }
  const share = possible === 0 ? 0 : days / possible;
  if (share === 0) return null;
  const fte = rep.ftePercent / 100;
  const growth = 1 + 0.006 * (month - monthOf(company.from));
  const rates = RATES[rep.jobRole];
  const usual = PER_MONTH[rep.jobRole];
  switch (metric) {
    case 'bookings':
      return round(
        usual.bookings * rep.territory * growth * (MONTH_OF_QUARTER[month % 3] as number) * share * fte,
        100,
      );
    case 'deals_won':
      return Math.max(1, Math.round(usual.deals * growth * share * fte));
    case 'meetings_held':
      return Math.max(1, Math.round(rates.meetings * (1 - NO_SHOW) * days * fte * 1.05));
    case 'calls_attempted':
      return round(rates.calls * days * fte * 1.05, 5);
  }
}

/** A manager's own quota: what the seats are worth, less the over-assignment. Null without any. */
export function teamQuotaOf(
  company: Company,
  calendar: WorkCalendar,
  reps: SampleRep[],
  metric: QuotaMetric,
  month: Month,
): number | null {
  let sum = 0;
  for (const rep of reps) sum += seatQuota(company, calendar, rep, metric, month) ?? 0;
  return sum === 0 ? null : round(sum / OVER_ASSIGNMENT, metric === 'bookings' ? 1000 : 1);
}

/** The reps of each team, in order. */
export const byTeam = (company: Company): [SampleTeam, SampleRep[]][] =>
  company.teams.map((team) => [team, company.reps.filter((rep) => rep.team === team)]);

const round = (value: number, step: number): number => Math.max(step, Math.round(value / step) * step);
