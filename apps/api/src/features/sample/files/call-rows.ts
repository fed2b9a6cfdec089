import { countsOf } from '../company/activity.js';
import { callsOf, type Call } from '../company/calls.js';
import type { World } from '../company/company.js';
import { fromDay, type Day } from '../company/days.js';
import { accountName } from '../company/names.js';
import { clock, line } from './csv.js';

export const DIALER_HEADER = [
  'Call ID',
  'Direction',
  'Date',
  'Time',
  'User',
  'Company',
  'Outcome',
  'Duration (seconds)',
];

export const callLine = (id: string, rep: string, day: string, call: Call): string =>
  line([id, 'Outbound', day, clock(call.minute), rep, accountName(call.account), call.outcome, call.seconds]);

/** All calls of a day, rep after rep. */
export function* callRows({ company, calendar }: World, day: Day): Iterable<string> {
  const date = fromDay(day);
  for (const rep of company.reps) {
    const counts = countsOf(company, calendar, rep, day);
    if (!counts) continue;
    for (const [n, call] of callsOf(company, rep, day, counts.calls).entries()) {
      yield callLine(`C${rep.index}-${day}-${n}`, rep.name, date, call);
    }
  }
}
