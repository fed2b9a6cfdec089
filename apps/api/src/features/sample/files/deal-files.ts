import type { SampleDeal } from '../company/company.types.js';
import type { World } from '../company/company.js';
import { fromDay, monthEnd, monthKey, monthOf, type Day } from '../company/days.js';
import { ownerOn, roundAmount } from '../company/deals.js';
import { line } from './csv.js';
import { CRM, type SampleFile } from './sample-file.js';

const HEADER = [
  'Opportunity ID',
  'Opportunity Name',
  'Account Name',
  'Opportunity Owner',
  'Stage',
  'Amount',
  'Close Date',
  'Created Date',
  'Last Activity',
];
const STAGES: readonly [number, string][] = [
  [0.2, 'Qualification'],
  [0.5, 'Discovery'],
  [0.8, 'Proposal'],
  [1, 'Negotiation'],
];

/** A deal's line as an export of that evening shows it; null before it was created. */
export function dealLine(deal: SampleDeal, day: Day): string | null {
  if (deal.created > day) return null;
  const closed = deal.closes <= day;
  const share = (day - deal.created) / Math.max(1, deal.closes - deal.created);
  const early = share < 0.5;
  const stage = closed
    ? deal.won
      ? 'Closed Won'
      : 'Closed Lost'
    : (STAGES.find(([below]) => share < below)?.[1] ?? 'Negotiation');
  const expected = Math.max(deal.closes - (early ? deal.optimism : 0), day + 5);
  const amount = closed || !early ? deal.amount : roundAmount(deal.amount * deal.firstGuess);
  return line([
    deal.id,
    deal.name,
    deal.account,
    ownerOn(deal, closed ? deal.closes : day).name,
    stage,
    `USD ${amount.toLocaleString('en-US')}.00`,
    fromDay(closed ? deal.closes : expected),
    fromDay(deal.created),
    '',
  ]);
}

/** The evenings of the exports: the ends of quarters long ago, of the last two months, and the last day. */
function exportNights({ company }: World): Day[] {
  const now = monthOf(company.until);
  const nights: Day[] = [];
  for (let month = monthOf(company.from); month < now; month += 1) {
    if (now - month <= 2 || month % 3 === 2) nights.push(monthEnd(month));
  }
  // An export two days after another would list next to nothing.
  while ((nights.at(-1) ?? -Infinity) > company.until - 5) nights.pop();
  return [...nights, company.until];
}

/**
 * What a CRM report "changed since the last export" lists, again and again: the deals that are new or look different.
 * Importing them in order gives each deal its history.
 */
export function dealFiles(world: World): SampleFile[] {
  const nights = exportNights(world);
  return nights.map((night, at) => ({
    name: at === nights.length - 1 ? `deals_${fromDay(night)}.csv` : `deals_${monthKey(monthOf(night))}.csv`,
    kind: 'deals',
    source: CRM,
    *lines() {
      yield line(HEADER);
      let count = 0;
      for (const deals of world.deals.values()) {
        for (const deal of deals) {
          const now = dealLine(deal, night);
          const before = at === 0 ? null : dealLine(deal, nights[at - 1] as Day);
          if (now === null || now === before) continue;
          count += 1;
          yield now;
        }
      }
      // What a CRM prints below its reports; an import has to leave it out.
      yield `\n"Grand Totals (${count} records)"\n\n"Confidential Information - Do Not Distribute"\n`;
    },
  }));
}
