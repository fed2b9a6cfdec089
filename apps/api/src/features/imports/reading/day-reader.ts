import { clockBlank, dayOf, readClock, readDate, type DateCell } from './days.js';
import type { DateOrder } from './reading.types.js';
import type { ZoneClock } from './zone-clock.js';

export interface Moment {
  /** Local day, YYYY-MM-DD. */
  day: string;
  /** timestamptz text, or null when the cell has no time of day. */
  at: string | null;
}

const CACHE = 20_000;

/** Reads date cells of one order, fast: days repeat, so each distinct day text is worked out once. */
export class DayReader {
  private readonly days = new Map<string, boolean>();
  private readonly cells = new Map<string, DateCell | null>();

  constructor(private readonly order: DateOrder) {}

  /** The cell's day and time, or null when it does not fit the order of this file. */
  read(text: string): DateCell | null {
    // 2026-03-04, 2026-03-04 10:22:33 and 2026-03-04T10:22:33.000Z: by far the most frequent in exports of activities.
    if (text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45) {
      const { length } = text;
      if (length === 10) return this.isDay(text) ? { day: text, time: '', offset: null } : null;
      const day = text.slice(0, 10);
      const time = text.slice(11, 19);
      const utc = (length === 20 || length === 24) && text.charCodeAt(length - 1) === 90;
      if ((length === 19 || utc) && isClock(time) && this.isDay(day))
        return { day, time, offset: utc ? 0 : null };
    }
    const blank = clockBlank(text);
    if (blank === -1) return this.cell(text);
    const cell = this.cell(text.slice(0, blank));
    const time = text.slice(blank + 1);
    if (cell && isClock(time)) return { day: cell.day, time, offset: null };
    const clock = cell && readClock(time.trim());
    return clock && cell ? { day: cell.day, ...clock } : null;
  }

  private cell(text: string): DateCell | null {
    let cell = this.cells.get(text);
    if (cell === undefined) {
      cell = readDate(text).cells[this.order] ?? null;
      if (this.cells.size >= CACHE) this.cells.clear();
      this.cells.set(own(text), cell);
    }
    return cell;
  }

  private isDay(text: string): boolean {
    let good = this.days.get(text);
    if (good === undefined) {
      good =
        /^\d{4}-\d\d-\d\d$/.test(text) &&
        dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null;
      if (this.days.size >= CACHE) this.days.clear();
      this.days.set(own(text), good);
    }
    return good;
  }
}

/** A copy that does not keep the whole chunk of the file alive which the text was cut from. */
export const own = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const digit = (code: number): boolean => code >= 48 && code <= 57;

function isClock(time: string): boolean {
  if (time.length !== 8 || time.charCodeAt(2) !== 58 || time.charCodeAt(5) !== 58) return false;
  for (let at = 0; at < 8; at++) if (at !== 2 && at !== 5 && !digit(time.charCodeAt(at))) return false;
  return time < '24' && time.charCodeAt(3) < 54 && time.charCodeAt(6) < 54;
}

/**
 * The local day and the instant of a cell. A date alone is never shifted; a time without offset is local already; an
 * instant falls on the day that it is in the zone.
 *
 * @example momentOf({ day: '2026-03-31', time: '03:30:00', offset: 0 }, newYork).day // '2026-03-30'
 */
export function momentOf(cell: DateCell, zone: ZoneClock): Moment {
  if (cell.time === '') return { day: cell.day, at: null };
  if (cell.offset === null)
    return { day: cell.day, at: `${cell.day} ${cell.time}${zone.suffixAtLocal(cell.day, cell.time)}` };
  const epoch = Date.parse(`${cell.day}T${cell.time}Z`) - cell.offset * 60_000;
  const local = new Date(epoch + zone.offsetAt(epoch) * 60_000).toISOString();
  return {
    day: local.slice(0, 10),
    at: `${new Date(epoch).toISOString().slice(0, 19).replace('T', ' ')}+00`,
  };
}
