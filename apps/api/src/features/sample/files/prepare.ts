import { writeFileSync } from 'node:fs';
import { makeWorld } from '../company/company.js';
import type { CompanyOptions } from '../company/company.types.js';
import { fromDay, monthOf, yearOf } from '../company/days.js';
import { byTeam, teamQuotaOf } from '../company/quotas.js';
import { truthOf } from '../company/truth.js';
import { loadedFiles } from './all-files.js';
import { writeFiles, type WrittenFile } from './write-files.js';
import { yesterdayFile } from './yesterday-file.js';

/** What to make of a company. */
export interface Preparation {
  options: CompanyOptions;
  /** Folder for the CSV files; it is made when missing. */
  folder: string;
  /** Write yesterday's file there too. */
  withYesterday: boolean;
  /** File for the truth; null: none. */
  truth: string | null;
}

/** What loading needs to know beside the files. */
export interface Prepared {
  files: WrittenFile[];
  leader: string;
  /** For each team its manager, and the employee id of a rep who is to have an account. */
  teams: { name: string; parent: string; manager: string; employeeId: string | null }[];
  lastWorkday: string;
  year: number;
  /** Sum of the teams' bookings quotas of that year, in whole units. */
  goal: number;
  yesterday: string;
}

/** Invents the company and writes its files. Takes a second for the default and a minute for thousands of reps: not for the HTTP thread. */
export function prepare({ options, folder, withYesterday, truth }: Preparation): Prepared {
  const world = makeWorld(options);
  const { company, calendar } = world;
  const yesterday = yesterdayFile(world);
  const files = writeFiles([...loadedFiles(world), ...(withYesterday ? [yesterday] : [])], folder);
  if (truth !== null) writeFileSync(truth, `${JSON.stringify(truthOf(world), null, 1)}\n`);
  const year = yearOf(company.until);
  const months = Array.from({ length: 12 }, (_, i) => year * 12 + i).filter(
    (month) => month >= monthOf(company.from),
  );
  const teams = byTeam(company);
  const quotas = teams.flatMap(([, reps]) =>
    months.map((m) => teamQuotaOf(company, calendar, reps, 'bookings', m) ?? 0),
  );
  return {
    files,
    leader: company.leader,
    teams: teams.map(([{ name, parent, manager }, reps]) => {
      const rep = reps.find((one) => one.leaveDay === null && one.traits.length === 0) ?? reps[0];
      return { name, parent, manager, employeeId: rep?.employeeId ?? null };
    }),
    lastWorkday: fromDay(company.lastWorkday),
    year,
    goal: quotas.reduce((sum, quota) => sum + quota, 0),
    yesterday: [...yesterday.lines()].join(''),
  };
}
