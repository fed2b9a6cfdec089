import { accountOf, countsOf, meetingsOf, UPCOMING_DAYS, type Meeting } from '../company/activity.js';
import { fromDay, monthEnd, monthOf, type Day } from '../company/days.js';
import type { World } from '../company/company.js';
import { callRows, DIALER_HEADER } from './call-rows.js';
import { clock, line } from './csv.js';
import { CRM, DIALER, type SampleFile } from './sample-file.js';
import { accountName } from '../company/names.js';
import { mix, Rng } from '../company/rng.js';

const CRM_HEADER = [
  'Activity ID',
  'Activity Type',
  'Subject',
  'Assigned To',
  'Company / Account',
  'Date',
  'Time',
  'Created Date',
  'Status',
  'Outcome',
];
const ROWS_PER_FILE = 150_000;

/** Calls as a dialer exports them; the file of one day never came, so the files leave it out. */
export function dialerFiles(world: World): SampleFile[] {
  const { company } = world;
  const parts = chunks(company.from, company.lastWorkday, company.reps.length * 220).flatMap(
    ([from, to]): [Day, Day][] => {
      const gap = company.missingDialerDay;
      if (gap === null || gap < from || gap > to) return [[from, to]];
      return (
        [
          [from, gap - 1],
          [gap + 1, to],
        ] as [Day, Day][]
      ).filter(([start, end]) => start <= end);
    },
  );
  return parts.map(([from, to]) => ({
    name: `calls_${fromDay(from)}_${fromDay(to)}.csv`,
    kind: 'activities',
    source: DIALER,
    *lines() {
      yield line(DIALER_HEADER);
      for (let day = from; day <= to; day += 1) yield* callRows(world, day);
    },
  }));
}

/** E-mails, meetings and demos as the CRM lists its tasks and events; the last file has the meetings planned ahead too. */
export function crmActivityFiles(world: World): SampleFile[] {
  const { company } = world;
  return chunks(company.from, company.lastWorkday, company.reps.length * 170).map(([from, to]) => ({
    name: `activities_${fromDay(from)}_${fromDay(to)}.csv`,
    kind: 'activities',
    source: CRM,
    *lines() {
      yield line(CRM_HEADER);
      for (let day = from; day <= to; day += 1) yield* crmRows(world, day);
      if (to === company.lastWorkday)
        for (let day = to + 1; day <= company.until + UPCOMING_DAYS; day += 1) yield* plannedRows(world, day);
    },
  }));
}

/** Whole months per file, so many that a file has about 150,000 rows at most; the last ends with the window. */
function chunks(from: Day, until: Day, rowsPerMonth: number): [Day, Day][] {
  const months = Math.max(1, Math.floor(ROWS_PER_FILE / rowsPerMonth));
  const list: [Day, Day][] = [];
  for (let start = from; start <= until;) {
    const end = Math.min(until, monthEnd(monthOf(start) + months - 1));
    list.push([start, end]);
    start = end + 1;
  }
  return list;
}

function* crmRows(world: World, day: Day): Iterable<string> {
  const { company, calendar } = world;
  for (const rep of company.reps) {
    const counts = countsOf(company, calendar, rep, day);
    if (!counts) continue;
    const rng = new Rng(mix(company.options.seed, 51, rep.index, day));
    const date = fromDay(day);
    for (let n = 0; n < counts.emails; n += 1) {
      const id = `T${rep.index}-${day}-${n}`;
      yield line([
        id,
        'Email',
        'Email: next steps',
        rep.name,
        accountName(accountOf(rep, rng)),
        date,
        clock(rng.int(480, 1080)),
        date,
        'Completed',
        'Sent',
      ]);
    }
    for (const meeting of meetingsOf(company, calendar, rep, day, counts))
      yield meetingRow(rep.name, rep.index, meeting, false);
  }
}

/** Meetings that lie ahead but were booked already: planned, not held. */
function* plannedRows(world: World, day: Day): Iterable<string> {
  const { company, calendar } = world;
  for (const rep of company.reps) {
    const counts = countsOf(company, calendar, rep, day);
    if (!counts) continue;
    for (const meeting of meetingsOf(company, calendar, rep, day, counts)) {
      if (meeting.booked <= company.until) yield meetingRow(rep.name, rep.index, meeting, true);
    }
  }
}

function meetingRow(rep: string, index: number, meeting: Meeting, planned: boolean): string {
  return line([
    `M${index}-${meeting.day}-${meeting.ordinal}`,
    meeting.kind === 'demo' ? 'Demo' : 'Meeting',
    meeting.kind === 'demo' ? 'Product demo' : 'Meeting',
    rep,
    accountName(meeting.account),
    fromDay(meeting.day),
    clock(meeting.minute),
    fromDay(meeting.booked),
    planned ? 'Planned' : 'Completed',
    planned ? '' : meeting.held ? 'Held' : 'No show',
  ]);
}

/** What came in by phone, as the dialer's daily report counts it. */
export const inboundFile = (world: World): SampleFile => ({
  name: 'inbound-daily.csv',
  kind: 'daily_totals',
  source: DIALER,
  *lines() {
    const { company, calendar } = world;
    yield line(['Date', 'Rep', 'Inbound calls', 'Missed calls']);
    for (let day = company.from; day <= company.until; day += 1) {
      if (day === company.missingDialerDay) continue;
      for (const rep of company.reps) {
        const counts = countsOf(company, calendar, rep, day);
        if (counts) yield line([fromDay(day), rep.name, counts.inbound, counts.missed]);
      }
    }
  },
});
