import { EVENT_ROW } from '../reading/event-rows.js';

/** The columns of `event` in the order in which `storedRows` writes them. */
export const STORED_COLUMNS = [
  'feed_id',
  'import_id',
  'metric_id',
  'part',
  'alias_id',
  'credit',
  'day',
  'value',
  'line',
  'at',
  'ext_key',
] as const;

/** Memory to write rows into, used again for the next. */
export interface Room {
  bytes: Buffer;
}

/** A field of four bytes that the database knows and the file does not: length and value. */
const INT4 = 8;
const ADDED = 2 * INT4;

/** What is known of the rows of one import beyond its file. */
export interface StoredBy {
  readonly feedId: number;
  readonly importId: number;
  /** By the number of the rep text in the file. */
  readonly aliasIds: readonly number[];
}

/**
 * Rows as the reader writes them (see EventRows), turned into rows of `event`: feed and import put in front, the
 * alias in the place of the rep's number.
 *
 * @param room where the rows are written; what is there already is lost
 * @param counted called for each row that counts, with the rep's number, the metric and the day as PostgreSQL stores it
 */
export function storedRows(
  rows: Uint8Array,
  eventRows: number,
  by: StoredBy,
  room: Room,
  counted: (rep: number, metric: number, day: number) => void,
): Buffer {
  const from = Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength);
  const size = from.length + eventRows * ADDED;
  if (room.bytes.length < size) room.bytes = Buffer.allocUnsafeSlow(size);
  const into = room.bytes.subarray(0, size);
  let end = 0;
  for (let at = 0; at < from.length;) {
    const next = rowEnd(from, at);
    const rep = from.readInt32BE(at + EVENT_ROW.rep);
    const metric = from.readInt16BE(at + EVENT_ROW.metric);
    if (metric !== 0) counted(rep, metric, from.readInt32BE(at + EVENT_ROW.day));
    into.writeInt16BE(STORED_COLUMNS.length, end);
    writeInt4(into, end + 2, by.feedId);
    writeInt4(into, end + 2 + INT4, by.importId);
    from.copy(into, end + 2 + ADDED, at + 2, next);
    into.writeInt32BE(by.aliasIds[rep] ?? 0, end + ADDED + EVENT_ROW.rep);
    end += next - at + ADDED;
    at = next;
  }
  return into;
}

/** Instant and key stand last: the one is there or not, the other of any length. */
function rowEnd(rows: Buffer, at: number): number {
  const instant = rows.readInt32BE(at + EVENT_ROW.tail);
  const key = at + EVENT_ROW.tail + 4 + Math.max(instant, 0);
  return key + 4 + rows.readInt32BE(key);
}

function writeInt4(into: Buffer, at: number, value: number): void {
  into.writeInt32BE(4, at);
  into.writeInt32BE(value, at + 4);
}
