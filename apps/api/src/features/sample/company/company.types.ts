import type { Day } from './days.js';
import type { Region } from './holidays.js';

export type JobRole = 'SDR' | 'AE' | 'AM';
/** What makes a rep stand out on purpose: the truth that flags and trends are to find. */
export type Trait = 'slowdown' | 'poor_converter' | 'improver' | 'no_quota' | 'recent_joiner' | 'absent_now';

export interface CompanyOptions {
  /** Reps working on the last day, 8 to 2,000. */
  reps: number;
  /** Calendar months, the one of `until` included, 1 to 36. */
  months: number;
  seed: number;
  /** Last day with data, YYYY-MM-DD. */
  until: string;
}

export interface SampleTeam {
  index: number;
  name: string;
  parent: string;
  manager: string;
  region: Region;
  zone: string;
  /** 1 is average: how well the team does against its quotas. */
  strength: number;
}

export interface SampleRep {
  index: number;
  name: string;
  email: string;
  employeeId: string;
  jobRole: JobRole;
  team: SampleTeam;
  hireDay: Day;
  leaveDay: Day | null;
  /** 1 to 100. */
  ftePercent: number;
  /** Activity against the usual of the role; 1 is average. */
  level: number;
  /** How much of the activity turns into deals, and deals into wins. */
  skill: number;
  /** Size of the territory: scales the quota, not the person. */
  territory: number;
  traits: Trait[];
  /** From when slowdown or improvement shows; null without one. */
  traitFrom: Day | null;
  /** Pace index of bookings wanted at the end of the data: what the current month and quarter are made to show. */
  paceWanted: number;
  /** Days off, both ends counted. */
  absences: { from: Day; to: Day; reason: string; percent: number }[];
}

export interface Company {
  options: CompanyOptions;
  /** First day of the window; always the first of a month. */
  from: Day;
  until: Day;
  /** The last day up to `until` on which somebody works: "yesterday" of the sample. */
  lastWorkday: Day;
  /** The day whose dialer file never came; null when the window is too short. */
  missingDialerDay: Day | null;
  teams: SampleTeam[];
  /** All who ever worked in the window; those without leaveDay are the wanted number. */
  reps: SampleRep[];
  leader: string;
}

export interface DayCounts {
  calls: number;
  emails: number;
  /** Planned for this day, no-shows included. */
  meetings: number;
  demos: number;
  inbound: number;
  missed: number;
}

export type DealState = 'open' | 'won' | 'lost';

export interface SampleDeal {
  id: string;
  rep: SampleRep;
  /** Who has it after the rep left; null when nobody had to take over. */
  heir: SampleRep | null;
  account: string;
  name: string;
  created: Day;
  /** When it ends; past `until` it is still open there. */
  closes: Day;
  won: boolean;
  /** Whole currency units at the close. */
  amount: number;
  /** First guess of the amount, as a factor of the later one. */
  firstGuess: number;
  /** How many days too early the owner expected the close at first. */
  optimism: number;
}
