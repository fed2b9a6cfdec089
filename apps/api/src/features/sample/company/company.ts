import { giveAbsences, REGIONS, WorkCalendar } from './calendar.js';
import { calibrateCurrent } from './calibrate-current.js';
import { calibrateSizes } from './calibrate-sizes.js';
import type { Company, CompanyOptions, SampleDeal, SampleRep } from './company.types.js';
import { monthOf, monthStart, toDay, type Day } from './days.js';
import { BURN_IN, dealsOf } from './deals.js';
import { NameList } from './names.js';
import { makeReps } from './people.js';
import { mix, Rng } from './rng.js';
import { makeTeams } from './teams.js';

export const DEFAULTS = { reps: 27, months: 24, seed: 7 };

/** A company and everything that is derived from it. Small parts are in memory; activities are worked out when asked. */
export interface World {
  company: Company;
  calendar: WorkCalendar;
  deals: Map<SampleRep, SampleDeal[]>;
}

/**
 * Invents a company from a seed: the same options give the same company to the last call.
 * `makeWorld({ reps: 27, months: 24, seed: 7, until: '2026-11-22' })` has three managers of nine and starts on 2024-12-01.
 */
export function makeWorld(options: CompanyOptions): World {
  const until = toDay(options.until);
  const calendar = new WorkCalendar(until - 31 * options.months - BURN_IN - 40, until + 450);
  const lastWorkday = workdayUpTo(calendar, until);
  const from = monthStart(monthOf(lastWorkday) - options.months + 1);
  const rng = new Rng(mix(options.seed, 1));
  const names = new NameList(new Rng(mix(options.seed, 2)));
  const leader = names.next();
  const teams = makeTeams(options.reps, names, rng);
  const reps = makeReps(options.reps, teams, { from, until }, names, rng);
  giveAbsences(reps, options.seed, from, lastWorkday);
  const company: Company = {
    options,
    from,
    until,
    lastWorkday,
    missingDialerDay: options.months < 3 ? null : workdayUpTo(calendar, monthStart(monthOf(until) - 1) + 8),
    teams,
    reps,
    leader,
  };
  return { company, calendar, deals: makeDeals(company, calendar) };
}

/** The day itself, or the last one before it on which some region works. */
const workdayUpTo = (calendar: WorkCalendar, day: Day): Day =>
  REGIONS.some((region) => calendar.isWorkday(region, day)) ? day : workdayUpTo(calendar, day - 1);

function makeDeals(company: Company, calendar: WorkCalendar): Map<SampleRep, SampleDeal[]> {
  const deals = new Map(company.reps.map((rep) => [rep, dealsOf(company, calendar, rep)]));
  calibrateSizes(company, calendar, deals);
  for (const team of company.teams) {
    const reps = company.reps.filter((rep) => rep.team === team);
    calibrateCurrent(
      company,
      calendar,
      reps.map((rep) => [rep, deals.get(rep) ?? []]),
    );
  }
  for (const rep of company.reps)
    if (rep.leaveDay !== null) handOver(company, rep, rep.leaveDay, deals.get(rep) ?? []);
  return deals;
}

/** What a leaver had open goes to the first colleague of the same role who is there. */
function handOver(company: Company, rep: SampleRep, day: Day, deals: SampleDeal[]): void {
  const there = (other: SampleRep): boolean =>
    other.team === rep.team && other !== rep && other.hireDay <= day && other.leaveDay === null;
  const colleagues = company.reps.filter(there);
  const heir = colleagues.find((other) => other.jobRole === rep.jobRole) ?? colleagues[0] ?? null;
  for (const deal of deals) if (deal.closes >= day) deal.heir = heir;
}
