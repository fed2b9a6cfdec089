import { countsOf, meetingsOf, traitFactor } from './activity.js';
import type { WorkCalendar } from './calendar.js';
import type { Company, JobRole, SampleDeal, SampleRep } from './company.types.js';
import { monthEnd, monthOf, quarterStart, type Day } from './days.js';
import { accountName } from './names.js';
import { mix, Rng } from './rng.js';

interface DealHabits {
  /** Chance that a meeting or demo that took place opens a deal. */
  opens: number;
  wins: number;
  cycleDays: number;
  /** Median, in whole units of the currency. */
  size: number;
  sigma: number;
}

export const HABITS: Record<JobRole, DealHabits> = {
  SDR: { opens: 0.21, wins: 0.4, cycleDays: 16, size: 2600, sigma: 0.35 },
  AE: { opens: 0.48, wins: 0.4, cycleDays: 38, size: 15_000, sigma: 0.45 },
  AM: { opens: 0.36, wins: 0.42, cycleDays: 26, size: 8_000, sigma: 0.4 },
};
const PRODUCTS = ['Starter', 'Team', 'Business', 'Renewal', 'Expansion', 'Enterprise'];
/** Deals that were opened this many days before the window are known too: an export shows what is open. */
export const BURN_IN = 100;

/** All deals of a rep in the window, in order of creation: each grew out of a meeting that took place. */
export function dealsOf(company: Company, calendar: WorkCalendar, rep: SampleRep): SampleDeal[] {
  const deals: SampleDeal[] = [];
  const habits = HABITS[rep.jobRole];
  for (let day = company.from - BURN_IN; day <= company.until; day += 1) {
    const counts = countsOf(company, calendar, rep, day);
    if (!counts || counts.meetings + counts.demos === 0) continue;
    const rng = new Rng(mix(company.options.seed, 31, rep.index, day));
    for (const meeting of meetingsOf(company, calendar, rep, day, counts)) {
      const opens =
        meeting.held && rng.chance(habits.opens * Math.sqrt(rep.skill) * (meeting.kind === 'demo' ? 1.3 : 1));
      if (!opens) continue;
      const deal = makeDeal(company, calendar, rep, day, deals.length, meeting.account, rng);
      if (deal.closes >= company.from) deals.push(deal);
    }
  }
  return deals;
}

function makeDeal(
  company: Company,
  calendar: WorkCalendar,
  rep: SampleRep,
  created: Day,
  n: number,
  account: number,
  rng: Rng,
): SampleDeal {
  const habits = HABITS[rep.jobRole];
  const won = rng.chance(Math.min(0.85, habits.wins * rep.skill * Math.sqrt(traitFactor(rep, created))));
  const cycle = Math.max(3, Math.round(rng.lognormal(habits.cycleDays * (won ? 1 : 1.15), 0.5)));
  const name = accountName(account);
  return {
    id: `D-${String(100_000 + rep.index * 1000 + n)}`,
    rep,
    heir: null,
    account: name,
    name: `${name} - ${rng.pick(PRODUCTS)}`,
    created,
    closes: calendar.workdayFrom(
      rep.team.region,
      won ? towardsPeriodEnd(calendar, rep, created + cycle, rng) : created + cycle,
    ),
    won,
    amount: roundAmount(rng.lognormal(habits.size, habits.sigma)),
    firstGuess: rng.pick([0.8, 0.9, 1, 1, 1.1, 1.2]),
    optimism: rng.pick([0, 0, 7, 14, 21]),
  };
}

/** Deals that would close shortly before the end of a month or quarter tend to close in its last days. */
function towardsPeriodEnd(calendar: WorkCalendar, rep: SampleRep, day: Day, rng: Rng): Day {
  const month = monthOf(day);
  const quarterEnd = monthEnd(quarterStart(month) + 2);
  const end =
    quarterEnd - day <= 24 && rng.chance(0.4)
      ? quarterEnd
      : monthEnd(month) - day <= 11 && rng.chance(0.35)
        ? monthEnd(month)
        : null;
  if (end === null) return day;
  return Math.max(day, calendar.workdayBefore(rep.team.region, end, rng.int(0, 4)));
}

/** To fifty, and at least 500. */
export const roundAmount = (amount: number): number => Math.max(500, Math.round(amount / 50) * 50);

/** Who owns a deal on a day: the heir from the day the rep has left. */
export function ownerOn(deal: SampleDeal, day: Day): SampleRep {
  const gone = deal.rep.leaveDay !== null && day >= deal.rep.leaveDay;
  return gone && deal.heir ? deal.heir : deal.rep;
}
