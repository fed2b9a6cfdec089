import { countsOf, meetingsOf, UPCOMING_DAYS } from './activity.js';
import { callsOf, CONNECTED } from './calls.js';
import type { World } from './company.js';
import { fromDay, type Day } from './days.js';
import { ownerOn } from './deals.js';
import { Ledger } from './ledger.js';
import type { Truth } from './truth.types.js';
import { unknownRep } from './unknown-rep.js';

const text = (day: Day | null): string | null => (day === null ? null : fromDay(day));

/** Everything that is known of a company, with totals of what its files say: the missing day counts no calls. */
export function truthOf(world: World): Truth {
  const { company } = world;
  const ledger = new Ledger();
  addActivities(world, ledger);
  addDeals(world, ledger);
  const unknown = unknownRep(world);
  return {
    options: company.options,
    from: fromDay(company.from),
    until: fromDay(company.until),
    lastWorkday: fromDay(company.lastWorkday),
    missingDialerDay: text(company.missingDialerDay),
    leader: company.leader,
    teams: company.teams.map(({ name, parent, manager, strength }) => ({ name, parent, manager, strength })),
    reps: company.reps.map((rep) => ({
      employeeId: rep.employeeId,
      name: rep.name,
      team: rep.team.name,
      jobRole: rep.jobRole,
      hireDay: fromDay(rep.hireDay),
      leaveDay: text(rep.leaveDay),
      paceWanted: rep.paceWanted,
      traits: rep.traits,
      traitFrom: text(rep.traitFrom),
    })),
    unknownRep: { text: unknown.text, employeeId: unknown.rep.employeeId },
    totals: ledger.totals,
    byRepMonth: Object.fromEntries(company.reps.map((rep) => [rep.employeeId, ledger.of(rep)])),
  };
}

function addActivities({ company, calendar }: World, ledger: Ledger): void {
  for (const rep of company.reps) {
    for (let day = company.from; day <= company.until + UPCOMING_DAYS; day += 1) {
      const counts = countsOf(company, calendar, rep, day);
      if (!counts) continue;
      const past = day <= company.until;
      for (const meeting of meetingsOf(company, calendar, rep, day, counts)) {
        if (meeting.booked <= company.until)
          ledger.add(rep, meeting.booked, 'meetings_booked', meeting.kind === 'meeting' ? 1 : 0);
        if (past && meeting.held) ledger.add(rep, day, `${meeting.kind}s_held`, 1);
      }
      if (!past) continue;
      ledger.add(rep, day, 'emails_sent', counts.emails);
      if (day === company.missingDialerDay) continue;
      const connected = callsOf(company, rep, day, counts.calls).filter((call) => call.outcome === CONNECTED);
      ledger.add(rep, day, 'calls_attempted', counts.calls);
      ledger.add(rep, day, 'calls_connected', connected.length);
      ledger.add(rep, day, 'calls_inbound', counts.inbound);
      ledger.add(rep, day, 'calls_missed', counts.missed);
    }
  }
}

function addDeals({ company, deals }: World, ledger: Ledger): void {
  for (const deal of [...deals.values()].flat()) {
    const closed = deal.closes <= company.until;
    const owner = ownerOn(deal, closed ? deal.closes : company.until);
    ledger.add(owner, deal.created, 'deals_created', 1);
    if (!closed) continue;
    ledger.add(owner, deal.closes, deal.won ? 'deals_won' : 'deals_lost', 1);
    if (deal.won) ledger.add(owner, deal.closes, 'bookings', deal.amount);
  }
}
