import { fromDay, monthKey } from '../company/days.js';
import {
  byTeam,
  QUOTA_METRICS,
  quotaMonths,
  quotaOf,
  teamQuotaOf,
  type QuotaMetric,
} from '../company/quotas.js';
import type { World } from '../company/company.js';
import { line } from './csv.js';
import { CRM, type SampleFile } from './sample-file.js';

const METRIC_NAMES = {
  bookings: 'Bookings',
  deals_won: 'Deals won',
  meetings_held: 'Meetings held',
  calls_attempted: 'Calls attempted',
};

/** The list of people as a human resources system prints it. */
export const rosterFile = ({ company }: World): SampleFile => ({
  name: 'roster.csv',
  kind: 'roster',
  source: CRM,
  *lines() {
    yield line([
      'Name',
      'Employee ID',
      'Email',
      'Job Role',
      'Team',
      'Parent Team',
      'Manager',
      'Hire Date',
      'Leave Date',
      'Time Zone',
      'Region',
      'FTE %',
    ]);
    for (const rep of company.reps) {
      yield line([
        rep.name,
        rep.employeeId,
        rep.email,
        rep.jobRole,
        rep.team.name,
        rep.team.parent,
        rep.team.manager,
        fromDay(rep.hireDay),
        rep.leaveDay === null ? '' : fromDay(rep.leaveDay),
        rep.team.zone,
        rep.team.region,
        rep.ftePercent,
      ]);
    }
  },
});

export const holidaysFile = ({ company, calendar }: World): SampleFile => ({
  name: 'holidays.csv',
  kind: 'calendar',
  source: CRM,
  *lines() {
    yield line(['Region', 'Date', 'Holiday']);
    for (const holiday of calendar.holidays) {
      if (holiday.day < company.from) continue;
      yield line([holiday.region, fromDay(holiday.day), holiday.name]);
    }
  },
});

export const absencesFile = ({ company }: World): SampleFile => ({
  name: 'absences.csv',
  kind: 'calendar',
  source: CRM,
  *lines() {
    yield line(['Employee', 'From', 'To', 'Absence Type', 'Percent']);
    for (const rep of company.reps) {
      for (const absence of rep.absences) {
        if (absence.to < company.from) continue;
        yield line([rep.name, fromDay(absence.from), fromDay(absence.to), absence.reason, absence.percent]);
      }
    }
  },
});

/** A sheet with a column per month: what a manager keeps. Empty cells where a rep has no quota. */
export const quotasFile = ({ company, calendar }: World): SampleFile => ({
  name: 'quotas.csv',
  kind: 'quotas',
  source: CRM,
  *lines() {
    const months = quotaMonths(company);
    yield line(['Rep', 'Metric', ...months.map(monthKey)]);
    for (const metric of QUOTA_METRICS) {
      for (const rep of company.reps) {
        const amounts = months.map((month) => quotaOf(company, calendar, rep, metric, month) ?? '');
        if (amounts.some((amount) => amount !== '')) yield line([rep.name, METRIC_NAMES[metric], ...amounts]);
      }
    }
  },
});

/** The plan from the top down: what the teams above carry is a little less than the sum below, and so is a manager's. */
export const teamQuotasFile = ({ company, calendar }: World): SampleFile => ({
  name: 'team-quotas.csv',
  kind: 'quotas',
  source: CRM,
  *lines() {
    const months = quotaMonths(company);
    const teams = byTeam(company);
    yield line(['Team', 'Metric', ...months.map(monthKey)]);
    for (const metric of QUOTA_METRICS) {
      const above = new Map<string, number[]>();
      for (const [team, reps] of teams) {
        const amounts = months.map((month) => teamQuotaOf(company, calendar, reps, metric, month) ?? 0);
        yield line([
          team.name,
          METRIC_NAMES[metric],
          ...amounts.map((amount) => (amount === 0 ? '' : amount)),
        ]);
        const sums = above.get(team.parent) ?? months.map(() => 0);
        above.set(
          team.parent,
          sums.map((sum, at) => sum + (amounts[at] ?? 0)),
        );
      }
      for (const [parent, sums] of above) {
        yield line([parent, METRIC_NAMES[metric], ...sums.map((sum) => planOf(sum, metric))]);
      }
    }
  },
});

const planOf = (sum: number, metric: QuotaMetric): number => {
  const step = metric === 'bookings' ? 1000 : 1;
  return Math.max(step, Math.floor(sum / 1.03 / step) * step);
};
