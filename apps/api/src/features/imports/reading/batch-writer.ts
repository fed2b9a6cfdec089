import { own } from './day-reader.js';
import { EventRows, type EventRow } from './event-rows.js';
import type { CalendarRecord, QuotaRecord, Reject, RosterRecord, RowBatch } from './reading.types.js';

const SPECIAL = /[\\\t\n\r\0]/;

/** A text as COPY's text format wants it; null is \N. PostgreSQL text cannot hold NUL, so it is left out. */
export function copyText(text: string | null): string {
  if (text === null) return '\\N';
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('\0', '')
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

export interface DealLine {
  key: string;
  line: number;
  name: string | null;
  account: string | null;
  stage: string | null;
  state: 'open' | 'won' | 'lost';
  amount: number | null;
  currency: string;
  rep: number;
  created: string | null;
  closed: string | null;
  expectedClose: string | null;
}

/** Gathers what the rows of a file become, batch by batch, and keeps the counts of the whole file. */
export class BatchWriter {
  rows = 0;
  records = 0;
  rejected = 0;
  eventRows = 0;
  minDay: string | null = null;
  maxDay: string | null = null;
  /** false: only `speaksOf` says which days the file is about. */
  eventDaysCount = true;
  readonly warnings = new Set<string>();
  readonly leftOut = new Map<string, number>();
  /** Whether two rows may be the same record; null: nobody looked. */
  repeats: boolean | null = null;
  private readonly reps = new Map<string, number>();
  private readonly brought = new Uint8Array(256);
  private batch = emptyBatch();
  private readonly events = new EventRows();
  private deals = '';

  /** The number of a rep text of this file, in order of first sight. */
  rep(text: string): number {
    let number = this.reps.get(text);
    if (number === undefined) {
      number = this.reps.size;
      const kept = own(text);
      this.reps.set(kept, number);
      this.batch.newReps.push(kept);
    }
    return number;
  }

  get repCount(): number {
    return this.reps.size;
  }

  event(row: EventRow): void {
    this.events.add(row);
    this.batch.eventRows++;
    if (row.metric === 0) return;
    this.brought[row.metric] = 1;
    if (this.eventDaysCount) this.speaksOf(row.day);
  }

  /** Widens the range of days that the file is about. */
  speaksOf(day: string): void {
    if (this.minDay === null || day < this.minDay) this.minDay = day;
    if (this.maxDay === null || day > this.maxDay) this.maxDay = day;
  }

  /** Ids of the metrics that the rows brought so far. */
  get metricIds(): number[] {
    return [...this.brought.keys()].filter((metric) => this.brought[metric] === 1);
  }

  /** The one line of a record that makes no event. */
  marker(key: string, rep: number, day: string, line: number): void {
    this.event({ key, metric: 0, part: 0, rep, credit: 10_000, instant: null, day, value: 0, line });
  }

  deal(deal: DealLine): void {
    const { key, line, name, account, stage, state, amount, currency, rep, created, closed, expectedClose } =
      deal;
    this.deals += `${copyText(key)}\t${line}\t${copyText(name)}\t${copyText(account)}\t${copyText(stage)}\t${state}\t${amount ?? '\\N'}\t${currency}\t${rep}\t${created ?? '\\N'}\t${closed ?? '\\N'}\t${expectedClose ?? '\\N'}\n`;
    this.batch.dealRows++;
  }

  roster(record: RosterRecord): void {
    (this.batch.roster ??= []).push(record);
  }

  quota(record: QuotaRecord): void {
    (this.batch.quotas ??= []).push(record);
  }

  calendar(record: CalendarRecord): void {
    (this.batch.calendar ??= []).push(record);
  }

  reject(reject: Reject): void {
    this.batch.rejects.push(reject);
  }

  leaveOut(reason: string): void {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1);
  }

  /** Rows gathered since the last take. */
  get pending(): number {
    return this.batch.rows;
  }

  countRow(): void {
    this.batch.rows++;
    this.rows++;
  }

  /** Hands the batch over and starts the next. */
  take(bytesRead: number): RowBatch {
    const batch = this.batch;
    batch.events = this.events.take();
    if (this.deals !== '') batch.deals = Buffer.from(this.deals, 'utf8');
    batch.repeats = this.repeats;
    batch.bytesRead = bytesRead;
    batch.rowsRead = this.rows;
    this.eventRows += batch.eventRows;
    this.batch = emptyBatch();
    this.deals = '';
    return batch;
  }
}

const emptyBatch = (): RowBatch => ({
  rows: 0,
  eventRows: 0,
  dealRows: 0,
  newReps: [],
  rejects: [],
  repeats: null,
  bytesRead: 0,
  rowsRead: 0,
});
