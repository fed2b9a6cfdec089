import type { Company, DayCounts, JobRole, SampleRep } from './company.types.js';
import type { WorkCalendar } from './calendar.js';
import { monthOf, weekday, type Day } from './days.js';
import { mix, Rng } from './rng.js';

interface Rates {
  calls: number;
  emails: number;
  meetings: number;
  demos: number;
  inbound: number;
}

/** What a full-time rep of the role does on an average working day. */
export const RATES: Record<JobRole, Rates> = {
  SDR: { calls: 22, emails: 10, meetings: 1.1, demos: 0, inbound: 1.5 },
  AE: { calls: 5, emails: 5, meetings: 0.9, demos: 0.45, inbound: 0.8 },
  AM: { calls: 4.5, emails: 4.5, meetings: 0.85, demos: 0.15, inbound: 2 },
};
export const NO_SHOW = 0.14;
/** Meetings are planned at most this many days ahead. */
export const UPCOMING_DAYS = 14;

const WEEKDAY = [0, 0.96, 1.06, 1.05, 1.02, 0.9, 0];
// Summer and the end of the year are quieter.
const SEASON = [0.98, 1, 1.03, 1.02, 1.02, 1, 0.95, 0.92, 1.03, 1.04, 1.02, 0.94];
const RAMP = [0.55, 0.75, 0.9];

/** How far along a newcomer is: months of tenure 0, 1, 2 count 55, 75, 90 percent, then 100. */
export function ramp(rep: SampleRep, day: Day, table: readonly number[] = RAMP): number {
  return table[Math.floor((day - rep.hireDay) / 30.4)] ?? 1;
}

/** A rep's activity on a day against the average of the role; 1 is average. */
export function vigour(rep: SampleRep, day: Day): number {
  return rep.level * ramp(rep, day) * traitFactor(rep, day) * (SEASON[monthOf(day) % 12] as number);
}

/** The slow one drops to 55 percent from a day on; the improver climbs from 75 to 120 percent over nine months. */
export function traitFactor(rep: SampleRep, day: Day): number {
  if (rep.traitFrom === null) return 1;
  if (rep.traits.includes('slowdown')) return day >= rep.traitFrom ? 0.55 : 1;
  return 0.75 + 0.45 * Math.min(1, Math.max(0, (day - rep.traitFrom) / 240));
}

/** What a rep did on a day. Always the same for the same seed, whatever was asked before. All zero without capacity. */
export function countsOf(
  company: Company,
  calendar: WorkCalendar,
  rep: SampleRep,
  day: Day,
): DayCounts | null {
  const capacity = calendar.capacity(rep, day);
  if (capacity === 0) return null;
  const rng = new Rng(mix(company.options.seed, 21, rep.index, day));
  const rates = RATES[rep.jobRole];
  const mood = Math.exp(0.18 * rng.normal());
  const factor = capacity * vigour(rep, day) * (WEEKDAY[weekday(day)] as number) * mood;
  return {
    calls: rng.poisson(rates.calls * factor),
    emails: rng.poisson(rates.emails * factor),
    meetings: rng.poisson(rates.meetings * factor),
    demos: rng.poisson(rates.demos * factor),
    inbound: rng.poisson(rates.inbound * capacity),
    missed: rng.poisson(rates.inbound * capacity * 0.2),
  };
}

export interface Meeting {
  kind: 'meeting' | 'demo';
  ordinal: number;
  day: Day;
  booked: Day;
  /** Minute of the day, in the rep's zone. */
  minute: number;
  held: boolean;
  account: number;
}

/** The meetings and demos that were planned for a day, with the day each was booked on and whether it took place. */
export function meetingsOf(
  company: Company,
  calendar: WorkCalendar,
  rep: SampleRep,
  day: Day,
  counts: DayCounts,
): Meeting[] {
  const rng = new Rng(mix(company.options.seed, 22, rep.index, day));
  return Array.from({ length: counts.meetings + counts.demos }, (_, ordinal) => {
    const lead = 1 + Math.floor(9 * rng.next() * rng.next());
    const booked = calendar.workdayBefore(rep.team.region, day, lead);
    return {
      kind: ordinal < counts.meetings ? 'meeting' : 'demo',
      ordinal,
      day,
      booked: Math.max(booked, rep.hireDay),
      minute: 9 * 60 + 15 * rng.int(0, 32),
      held: !rng.chance(NO_SHOW),
      account: accountOf(rep, rng),
    };
  });
}

/** Each rep works a patch of forty accounts. */
export const accountOf = (rep: SampleRep, rng: Rng): number => (rep.index * 40 + rng.int(0, 39)) % 90_000;
