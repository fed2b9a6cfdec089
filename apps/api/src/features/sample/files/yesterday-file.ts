import { makeCall } from '../company/calls.js';
import type { World } from '../company/company.js';
import { fromDay } from '../company/days.js';
import { mix, Rng } from '../company/rng.js';
import { unknownRep } from '../company/unknown-rep.js';
import { callLine, DIALER_HEADER } from './call-rows.js';
import { line } from './csv.js';
import { DIALER, type SampleFile } from './sample-file.js';

/** How many late calls the rep with the unknown name has. */
const UNKNOWN_CALLS = 9;

/**
 * A file to try the upload with: calls of the last working day that were logged after the nightly export. One row has a
 * day that does not exist, and one rep is written in a way that nobody knows yet.
 */
export const yesterdayFile = (world: World): SampleFile => ({
  name: 'yesterday.csv',
  kind: 'activities',
  source: DIALER,
  *lines() {
    const { company, calendar } = world;
    const rng = new Rng(mix(company.options.seed, 61));
    const day = fromDay(company.lastWorkday);
    const unknown = unknownRep(world);
    yield line(DIALER_HEADER);
    let broken = false;
    for (const rep of company.reps) {
      if (calendar.capacity(rep, company.lastWorkday) === 0) continue;
      const name = rep === unknown.rep ? unknown.text : rep.name;
      const id = (n: number): string => `C${rep.index}-${company.lastWorkday}-late${n}`;
      const late = rep === unknown.rep ? UNKNOWN_CALLS : rng.int(1, 5);
      for (let n = 0; n < late; n += 1) yield callLine(id(n), name, day, makeCall(rep, rng));
      if (broken) continue;
      broken = true;
      yield callLine(id(late), name, `${day.slice(0, 4)}-02-30`, makeCall(rep, rng));
    }
  },
});
