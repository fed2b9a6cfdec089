import { daysSince1970, toPostgresDay, toPostgresTime } from './postgres-time.js';

/** One event as a file brings it: column by column as in EVENT_COLUMNS. */
export interface EventRow {
  metric: number;
  part: number;
  /** Number of the rep text in its file. */
  rep: number;
  /** Basis points. */
  credit: number;
  /** YYYY-MM-DD. */
  day: string;
  /** Minor units. */
  value: number;
  line: number;
  /** Milliseconds since 1970, or null for a day alone. */
  instant: number | null;
  key: string;
}

const FIELDS = 9;
/**
 * Where the values of some fields stand in a row, counted from its start: each field has its length in four bytes in
 * front. `tail`: where the length of the instant stands, behind all that has a fixed size.
 */
export const EVENT_ROW = { metric: 6, rep: 18, day: 32, tail: 56 } as const;
const TWO_32 = 2 ** 32;
const SMALLEST = 64 * 1024;

/**
 * Events as rows of COPY's binary format, written straight into bytes: no text is joined for the reader's garbage
 * collector to clear away, and none is parsed by the database. What varies in length stands last, so that
 * whoever sends the rows on finds the other fields at fixed places.
 */
export class EventRows {
  private bytes = Buffer.allocUnsafeSlow(SMALLEST);
  private view = viewOf(this.bytes);
  private end = 0;

  add(row: EventRow): void {
    // A UTF-16 unit is at most three bytes of UTF-8.
    const most = EVENT_ROW.tail + 12 + 4 + row.key.length * 3;
    if (this.end + most > this.bytes.length) this.grow(this.end + most);
    const { view } = this;
    view.setInt16(this.end, FIELDS);
    this.end += 2;
    this.int2(row.metric);
    this.int2(row.part);
    this.int4(row.rep);
    this.int2(row.credit);
    this.int4(toPostgresDay(daysSince1970(row.day)));
    this.int8(row.value);
    this.int4(row.line);
    if (row.instant === null) {
      view.setInt32(this.end, -1);
      this.end += 4;
    } else this.int8(toPostgresTime(row.instant));
    this.text(row.key);
  }

  /** The rows so far, in a buffer of their own; undefined when there are none. */
  take(): Buffer | undefined {
    if (this.end === 0) return undefined;
    const rows = this.bytes.subarray(0, this.end);
    this.bytes = Buffer.allocUnsafeSlow(Math.max(SMALLEST, Math.ceil(this.end * 1.1)));
    this.view = viewOf(this.bytes);
    this.end = 0;
    return rows;
  }

  private int2(value: number): void {
    this.view.setInt32(this.end, 2);
    this.view.setInt16(this.end + 4, value);
    this.end += 6;
  }

  private int4(value: number): void {
    this.view.setInt32(this.end, 4);
    this.view.setInt32(this.end + 4, value);
    this.end += 8;
  }

  private int8(value: number): void {
    const high = Math.floor(value / TWO_32);
    this.view.setInt32(this.end, 8);
    this.view.setInt32(this.end + 4, high);
    this.view.setUint32(this.end + 8, value - high * TWO_32);
    this.end += 12;
  }

  private text(text: string): void {
    const from = this.end + 4;
    let length = 0;
    for (; length < text.length; length++) {
      const code = text.charCodeAt(length);
      if (code === 0 || code > 127) break;
      this.bytes[from + length] = code;
    }
    // PostgreSQL text cannot hold NUL, so it is left out.
    if (length < text.length) length = this.bytes.write(text.replaceAll('\0', ''), from, 'utf8');
    this.view.setInt32(this.end, length);
    this.end = from + length;
  }

  private grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.end);
    this.bytes = larger;
    this.view = viewOf(larger);
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
