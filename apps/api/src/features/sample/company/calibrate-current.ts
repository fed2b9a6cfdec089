import type { WorkCalendar } from './calendar.js';
import type { Company, SampleDeal, SampleRep } from './company.types.js';
import { monthEnd, monthOf, monthStart, quarterStart, weekday, type Day, type Month } from './days.js';
import { roundAmount } from './deals.js';
import { quotaOf } from './quotas.js';
import { mix, Rng } from './rng.js';

/**
 * Makes the quarter under way show what was wanted of each rep of a team: some ahead, some on pace, some behind. The
 * number of wins and their sizes change; when they were opened does not. Reps without a quota stay as they are.
 */
export function calibrateCurrent(
  company: Company,
  calendar: WorkCalendar,
  team: [SampleRep, SampleDeal[]][],
): void {
  const now = monthOf(company.until);
  const quarter = quarterStart(now);
  // Early in a period less than one deal is due: what a rep does not get is passed on, so the team is on its pace.
  const carry = { month: 0.5, quarter: 0.5 };
  for (const [rep, deals] of team) {
    const rng = new Rng(mix(company.options.seed, 41, rep.index));
    const month = wanted(company, calendar, rep, now, now);
    const span = { from: monthStart(now), to: company.until };
    carry.month = shapeWins(deals, span, month, carry.month, rng);
    if (quarter === now || monthStart(quarter) < company.from) continue;
    const rest = wanted(company, calendar, rep, quarter, quarter + 2) - wonIn(deals, span);
    const before = { from: monthStart(quarter), to: monthEnd(now - 1) };
    carry.quarter = shapeWins(deals, before, rest, carry.quarter, rng);
  }
}

interface Span {
  from: Day;
  to: Day;
}

/** Pace wanted × quota × share of the capacity gone by, in whole units. */
function wanted(company: Company, calendar: WorkCalendar, rep: SampleRep, first: Month, last: Month): number {
  let quota = 0;
  for (let month = first; month <= last; month += 1) {
    quota += quotaOf(company, calendar, rep, 'bookings', month) ?? 0;
  }
  const all = calendar.capacityBetween(rep, monthStart(first), monthEnd(last));
  const gone = calendar.capacityBetween(rep, monthStart(first), company.until);
  return all === 0 ? 0 : rep.paceWanted * quota * (gone / all);
}

const closing = (deals: SampleDeal[], { from, to }: Span): SampleDeal[] =>
  deals.filter((deal) => deal.closes >= from && deal.closes <= to);

const winsIn = (deals: SampleDeal[], span: Span): SampleDeal[] =>
  closing(deals, span).filter((deal) => deal.won);

const wonIn = (deals: SampleDeal[], span: Span): number =>
  winsIn(deals, span).reduce((total, deal) => total + deal.amount, 0);

/** Turns wins on or off and scales them until they add up to about `target`; returns the share of a deal left over. */
function shapeWins(deals: SampleDeal[], span: Span, target: number, carry: number, rng: Rng): number {
  if (target <= 0 || deals.length === 0) return carry;
  const size = deals.reduce((total, deal) => total + deal.amount, 0) / deals.length;
  const due = target / size;
  const count = due < 1.5 ? Math.floor(due + carry) : Math.round(due);
  winMore(deals, span, count, rng);
  for (const deal of winsIn(deals, span).slice(Math.ceil(count * 1.5))) deal.won = false;
  const sum = wonIn(deals, span);
  const factor = Math.min(3, Math.max(due < 1 ? 0.8 : 0.3, target / Math.max(1, sum)));
  for (const deal of winsIn(deals, span)) deal.amount = roundAmount(deal.amount * factor);
  return due < 1.5 ? due + carry - count : carry;
}

/** Lost deals of the span are won instead, then later ones are won early, until there are `count` wins. */
function winMore(deals: SampleDeal[], span: Span, count: number, rng: Rng): void {
  const lost = rng.shuffle(closing(deals, span).filter((deal) => !deal.won));
  const open = deals.filter((deal) => deal.closes > span.to && deal.created < span.to - 3);
  for (let missing = count - winsIn(deals, span).length; missing > 0; missing -= 1) {
    const deal = lost.pop() ?? open.shift();
    if (!deal) return;
    deal.won = true;
    if (deal.closes > span.to) deal.closes = lateDay(Math.max(span.from, deal.created + 3), span.to, rng);
  }
}

/** A weekday between two days, rather late than early. */
function lateDay(from: Day, to: Day, rng: Rng): Day {
  const day = Math.round(from + (to - from) * Math.sqrt(rng.next()));
  const back = [2, 0, 0, 0, 0, 0, 1][weekday(day)] as number;
  return day - back >= from ? day - back : day;
}
