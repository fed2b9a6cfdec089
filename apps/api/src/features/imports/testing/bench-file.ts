import { EventRows } from '../reading/event-rows.js';
import type {
  CalendarRecord,
  QuotaRecord,
  ReadKind,
  ReadSummary,
  RosterRecord,
  RowBatch,
} from '../reading/reading.types.js';

/** One member of a record, as a file brings it. */
export interface BenchEvent {
  key: string;
  metric: number;
  part?: number;
  rep: string;
  day: string;
  value: number;
  line: number;
}

export interface BenchDeal {
  key: string;
  line: number;
  stage: string;
  state: 'open' | 'won' | 'lost';
  amount: number | null;
  rep: string;
}

/** What a file of one kind holds, without the file. */
export interface BenchFile {
  source?: string;
  kind: ReadKind;
  events?: BenchEvent[];
  deals?: BenchDeal[];
  roster?: RosterRecord[];
  quotas?: QuotaRecord[];
  calendar?: CalendarRecord[];
  teamIds?: number[] | null;
  /** Straight into the facts, without staging. */
  stream?: boolean;
  /** Whether a key came twice; missing: nobody looked. */
  repeats?: boolean;
  today?: string;
}

const smallOf = (file: BenchFile) => [
  ...(file.roster ?? []),
  ...(file.quotas ?? []),
  ...(file.calendar ?? []),
];
const repsOf = (file: BenchFile): string[] => [
  ...new Set([...(file.events ?? []), ...(file.deals ?? [])].map((row) => row.rep)),
];

/** All of the file as one batch of the reader. */
export function batchOf(file: BenchFile): RowBatch {
  const events = file.events ?? [];
  const deals = file.deals ?? [];
  const reps = repsOf(file);
  const copyLine = (cells: (string | number | null)[]): string =>
    `${cells.map((cell) => cell ?? '\\N').join('\t')}\n`;
  const rows = new EventRows();
  for (const { key, metric, part = 0, rep, day, value, line } of events)
    rows.add({ key, metric, part, rep: reps.indexOf(rep), credit: 10_000, day, value, line, instant: null });
  return {
    rows: 0,
    newReps: reps,
    events: rows.take(),
    eventRows: events.length,
    deals: Buffer.from(
      deals
        .map((d) =>
          copyLine([
            d.key,
            d.line,
            null,
            null,
            d.stage,
            d.state,
            d.amount,
            'USD',
            reps.indexOf(d.rep),
            null,
            null,
            null,
          ]),
        )
        .join(''),
    ),
    dealRows: deals.length,
    roster: file.roster,
    quotas: file.quotas,
    calendar: file.calendar,
    rejects: [],
    repeats: file.repeats ?? null,
    bytesRead: 0,
    rowsRead: 0,
  };
}

/** What the reader says of the file. */
export function summaryOf(file: BenchFile): ReadSummary {
  const events = file.events ?? [];
  const days = events
    .filter((e) => e.metric !== 0)
    .map((e) => e.day)
    .sort();
  const records = file.events ? new Set(events.map((e) => e.line)).size : smallOf(file).length;
  return {
    rows: records,
    records,
    rejected: 0,
    leftOut: [],
    eventRows: events.length,
    reps: repsOf(file).length,
    minDay: days[0] ?? null,
    maxDay: days.at(-1) ?? null,
    metricIds: [...new Set(events.map((e) => e.metric))].filter((metric) => metric !== 0),
    repeats: file.repeats,
    warnings: [],
  };
}
