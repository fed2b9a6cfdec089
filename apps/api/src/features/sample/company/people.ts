import type { JobRole, SampleRep, SampleTeam, Trait } from './company.types.js';
import { isWeekend, monthEnd, monthOf, type Day } from './days.js';
import { mailName, type NameList } from './names.js';
import type { Rng } from './rng.js';

const ROLES: readonly JobRole[] = ['AE', 'SDR', 'AM', 'AE', 'SDR', 'AE', 'AM', 'SDR', 'AE'];
// Pace indexes of bookings wanted at the end, best first: in each team some are ahead, on pace, on watch and behind.
const PACE: Record<string, readonly number[]> = {
  strong: [1.38, 1.24, 1.16, 1.09, 1.04, 1.0, 0.97, 0.92, 0.78],
  usual: [1.3, 1.18, 1.08, 1.03, 0.99, 0.95, 0.87, 0.74, 0.58],
  weak: [1.13, 1.0, 0.96, 0.91, 0.82, 0.7, 0.6, 0.5, 0.36],
};

export interface Window {
  from: Day;
  until: Day;
}

/** Everybody who works or worked in the window: per team its share of `reps`, plus the people whom newcomers replaced. */
export function makeReps(
  count: number,
  teams: SampleTeam[],
  window: Window,
  names: NameList,
  rng: Rng,
): SampleRep[] {
  const reps: SampleRep[] = [];
  const mails = new Set<string>();
  const add = (
    team: SampleTeam,
    jobRole: JobRole,
    hireDay: Day,
    leaveDay: Day | null,
    paceWanted: number,
  ): void => {
    const name = names.next();
    const index = reps.length;
    reps.push({
      index,
      name,
      email: uniqueMail(name, mails),
      employeeId: `E${String(1001 + index)}`,
      jobRole,
      team,
      hireDay,
      leaveDay,
      ftePercent: rng.chance(0.08) ? rng.pick([50, 60, 80]) : 100,
      level: Math.min(1.3, Math.max(0.75, rng.lognormal(1, 0.1))) * (0.5 + team.strength / 2),
      skill: Math.min(1.4, Math.max(0.65, rng.lognormal(1, 0.15))) * team.strength,
      territory: rng.pick([0.9, 1, 1, 1.1]),
      traits: [],
      traitFrom: null,
      paceWanted,
      absences: [],
    });
  };
  for (const team of teams) {
    const size = Math.floor(count / teams.length) + (team.index < count % teams.length ? 1 : 0);
    const paces = rng.shuffle(pacesOf(team, size));
    for (let seat = 0; seat < size; seat += 1) {
      const jobRole = ROLES[seat % ROLES.length] as JobRole;
      const replaces = rng.chance(0.08);
      const joins = replaces || rng.chance(0.1);
      const hireDay = joins ? dayInside(window, rng) : weekdayAt(window.from - rng.int(60, 2600));
      if (replaces && hireDay > window.from + 40) {
        add(
          team,
          jobRole,
          weekdayAt(window.from - rng.int(60, 1500)),
          weekdayAt(hireDay - rng.int(7, 30)),
          1,
        );
      }
      add(team, jobRole, hireDay, null, paces[seat] as number);
    }
  }
  giveTraits(reps, teams, window, rng);
  return reps;
}

function pacesOf(team: SampleTeam, size: number): number[] {
  const kind = team.strength > 1.02 ? 'strong' : team.strength < 0.97 ? 'weak' : 'usual';
  const list = PACE[kind] as readonly number[];
  return Array.from({ length: size }, (_, i) => list[Math.floor(((i + 0.5) / size) * list.length)] as number);
}

const weekdayAt = (day: Day): Day => (isWeekend(day) ? day - 2 : day);

/** A hire between the third month and two months before the end; short windows get none inside. */
function dayInside(window: Window, rng: Rng): Day {
  const low = window.from + 60;
  const high = window.until - 75;
  return low < high ? weekdayAt(rng.int(low, high)) : weekdayAt(window.from - rng.int(60, 900));
}

function uniqueMail(name: string, used: Set<string>): string {
  const local = mailName(name);
  let mail = `${local}@brightwater.example`;
  for (let n = 2; used.has(mail); n += 1) mail = `${local}${n}@brightwater.example`;
  used.add(mail);
  return mail;
}

/** The truth to find: one rep of each trait, and for large companies one of each per 60 reps. */
function giveTraits(reps: SampleRep[], teams: SampleTeam[], window: Window, rng: Rng): void {
  const rounds = Math.max(1, Math.floor(reps.length / 60));
  const free = new Set(reps.filter((rep) => rep.leaveDay === null && rep.hireDay < window.from));
  const give = (trait: Trait, fits: (rep: SampleRep) => boolean, change: (rep: SampleRep) => void): void => {
    const rep = [...free].filter(fits).sort((a, b) => a.index - b.index);
    const chosen = rep.length > 0 ? rng.pick(rep) : [...free][0];
    if (!chosen) return;
    free.delete(chosen);
    chosen.traits.push(trait);
    change(chosen);
  };
  const weakest = [...teams].sort((a, b) => a.strength - b.strength)[0];
  for (let round = 0; round < rounds; round += 1) {
    give(
      'slowdown',
      (r) => (round > 0 || r.team === weakest) && r.paceWanted < 0.8 && r.jobRole === 'AE',
      (rep) => {
        rep.traitFrom = Math.max(window.from, window.until - 45);
        rep.level = Math.max(rep.level, 0.95);
        rep.ftePercent = 100;
      },
    );
    give(
      'poor_converter',
      (r) => r.paceWanted < 0.95 && r.jobRole === 'AE' && r.team !== weakest,
      (rep) => {
        rep.skill *= 0.45;
        rep.level = Math.max(rep.level, 1.05);
      },
    );
    give(
      'improver',
      (r) => r.paceWanted > 1.1,
      (rep) => {
        rep.traitFrom = Math.max(window.from, window.until - 270);
      },
    );
    give(
      'no_quota',
      (r) => r.jobRole === 'SDR' && r.paceWanted > 0.9 && r.team !== weakest,
      () => undefined,
    );
    give(
      'recent_joiner',
      (r) => r.paceWanted < 0.9,
      (rep) => {
        const start = Math.max(window.until - 25, window.from);
        rep.hireDay = weekdayAt(start);
        rep.paceWanted = 0.97;
      },
    );
    give(
      'absent_now',
      (r) => r.paceWanted > 0.95,
      () => undefined,
    );
  }
}

/** Last day of the month a day lies in: leavers' quotas end there. */
export const endOfMonthOf = (day: Day): Day => monthEnd(monthOf(day));
