import { accountOf } from './activity.js';
import type { Company, SampleRep } from './company.types.js';
import type { Day } from './days.js';
import { mix, Rng } from './rng.js';

export interface Call {
  minute: number;
  account: number;
  outcome: string;
  seconds: number;
}

export const CONNECTED = 'Connected';
const CONNECT_RATE = 0.31;
const NOT_REACHED = ['No answer', 'No answer', 'Voicemail', 'Busy'];

export function makeCall(rep: SampleRep, rng: Rng): Call {
  const connected = rng.chance(CONNECT_RATE);
  return {
    minute: rng.int(480, 1079),
    account: accountOf(rep, rng),
    outcome: connected ? CONNECTED : rng.pick(NOT_REACHED),
    seconds: connected ? Math.round(rng.lognormal(150, 0.8)) : rng.int(5, 40),
  };
}

/** The calls out that a rep made on a day, `count` of them. */
export function callsOf(company: Company, rep: SampleRep, day: Day, count: number): Call[] {
  const rng = new Rng(mix(company.options.seed, 52, rep.index, day));
  return Array.from({ length: count }, () => makeCall(rep, rng));
}
