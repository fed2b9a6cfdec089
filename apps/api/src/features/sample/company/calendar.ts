import type { SampleRep } from './company.types.js';
import { isWeekend, weekday, yearOf, type Day } from './days.js';
import { holidaysOf, type Holiday, type Region } from './holidays.js';
import { mix, Rng } from './rng.js';

export const REGIONS: readonly Region[] = ['US', 'GB', 'DE'];

/** Which days the company works: weekends and holidays by region, absences and employment by rep. */
export class WorkCalendar {
  readonly holidays: Holiday[];
  private readonly off = new Map<Region, Set<Day>>();

  /** @param from first day known, whole years around it are known @param until last day known */
  constructor(from: Day, until: Day) {
    const years = Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i);
    this.holidays = REGIONS.flatMap((region) => years.flatMap((year) => holidaysOf(region, year)));
    for (const region of REGIONS) {
      this.off.set(region, new Set(this.holidays.filter((h) => h.region === region).map((h) => h.day)));
    }
  }

  isWorkday(region: Region, day: Day): boolean {
    return !isWeekend(day) && this.off.get(region)?.has(day) !== true;
  }

  /** The share of a full day that a rep works: 0 on weekends, holidays, leave, before the hire and after the leaving. */
  capacity(rep: SampleRep, day: Day): number {
    if (day < rep.hireDay || (rep.leaveDay !== null && day >= rep.leaveDay)) return 0;
    if (!this.isWorkday(rep.team.region, day)) return 0;
    const away = rep.absences.find((a) => a.from <= day && day <= a.to);
    return (rep.ftePercent / 100) * (away ? 1 - away.percent / 100 : 1);
  }

  /** Sum of capacities, both ends counted, in full days. */
  capacityBetween(rep: SampleRep, from: Day, to: Day): number {
    let sum = 0;
    for (let day = from; day <= to; day += 1) sum += this.capacity(rep, day);
    return sum;
  }

  /** The day itself or the next one that the region works. */
  workdayFrom(region: Region, day: Day): Day {
    let at = day;
    while (!this.isWorkday(region, at)) at += 1;
    return at;
  }

  /** The n-th working day before. `n = 0`: the day itself or the last one before it. */
  workdayBefore(region: Region, day: Day, n: number): Day {
    let at = day;
    for (let left = n; ; at -= 1) {
      if (!this.isWorkday(region, at)) continue;
      if (left === 0) return at;
      left -= 1;
    }
  }
}

/** Gives each rep holidays in summer and winter, a few days of illness, and the one who is away now. */
export function giveAbsences(reps: SampleRep[], seed: number, from: Day, lastWorkday: Day): void {
  for (const rep of reps) {
    const rng = new Rng(mix(seed, 11, rep.index));
    for (let yearDay = from - 30; yearDay < lastWorkday; yearDay += 365) {
      add(rep, monday(yearDay + rng.int(10, 160)), rng.pick([4, 4, 11]), 'Vacation');
      add(rep, monday(yearDay + rng.int(180, 330)), rng.pick([4, 11]), 'Vacation');
      for (let i = rng.int(0, 2); i > 0; i -= 1)
        add(rep, yearDay + rng.int(0, 360), rng.int(0, 2), 'Sick leave');
      if (rng.chance(0.3)) add(rep, yearDay + rng.int(0, 360), 0, 'Appointment', 50);
    }
    const end = rep.leaveDay ?? lastWorkday;
    // Nobody but the one chosen is away on the last days, so that the sample's Today has a full team.
    rep.absences = rep.absences.filter((a) => a.from >= rep.hireDay && a.to < Math.min(end, lastWorkday - 2));
    if (rep.traits.includes('absent_now')) add(rep, lastWorkday - 1, 5, 'Vacation');
    rep.absences.sort((a, b) => a.from - b.from);
  }
}

const monday = (day: Day): Day => day - ((weekday(day) + 6) % 7);

function add(rep: SampleRep, from: Day, length: number, reason: string, percent = 100): void {
  const to = from + length;
  if (rep.absences.some((a) => a.from <= to && from <= a.to)) return;
  rep.absences.push({ from, to, reason, percent });
}
