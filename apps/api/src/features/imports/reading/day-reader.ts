import { clockBlank, dayOf, readClock, readDate, type DateCell } from './days.js';
import type { DateOrder } from './reading.types.js';
import { daysSince1970 } from './postgres-time.js';
import { offsetText, type ZoneClock } from './zone-clock.js';

export interface Moment {
  /** Local day, YYYY-MM-DD. */
  day: string;
  /** Milliseconds since 1970, or null when the cell has no time of day. */
  instant: number | null;
  /** Minutes east of UTC when the cell gave a local time; null when it gave an instant. */
  offset: number | null;
}

type Clock = NonNullable<ReturnType<typeof readClock>>;

const CACHE = 20_000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Reads date cells of one order, fast: days repeat, so each distinct day text is worked out once. */
export class DayReader {
  private readonly days = new Map<string, boolean>();
  private readonly cells = new Map<string, DateCell | null>();
  private readonly clocks = new Map<string, Clock | null>();

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
    return cell && this.readAt(cell.day, time);
  }

  /** A day with the time of day of another cell; null when that is none. */
  readAt(day: string, time: string): DateCell | null {
    if (isClock(time)) return { day, time, offset: null };
    let clock = this.clocks.get(time);
    if (clock === undefined) {
      clock = readClock(time.trim());
      if (this.clocks.size >= CACHE) this.clocks.clear();
      this.clocks.set(own(time), clock);
    }
    return clock && { day, time: clock.time, offset: clock.offset };
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
  if (cell.time === '') return { day: cell.day, instant: null, offset: null };
  const written = daysSince1970(cell.day) * DAY + millisecondsOf(cell.time);
  if (cell.offset === null) {
    const offset = zone.offsetAtLocal(daysSince1970(cell.day), Number(cell.time.slice(0, 2)));
    return { day: cell.day, instant: written - offset * MINUTE, offset };
  }
  const instant = written - cell.offset * MINUTE;
  const local = instant + zone.offsetAt(instant) * MINUTE;
  const day = Math.floor(local / DAY) === Math.floor(written / DAY) ? cell.day : isoOf(local).slice(0, 10);
  return { day, instant, offset: null };
}

/** The moment as a text that tells it from others: a day, a local time with its offset, or a time in UTC. */
export function momentText({ day, instant, offset }: Moment): string {
  if (instant === null) return day;
  const shown = isoOf(instant + (offset ?? 0) * MINUTE)
    .slice(0, 19)
    .replace('T', ' ');
  return offset === null ? `${shown}+00` : `${shown}${offsetText(offset)}`;
}

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** 'HH:MM:SS' in milliseconds since midnight. */
function millisecondsOf(time: string): number {
  const pair = (at: number): number => time.charCodeAt(at) * 10 + time.charCodeAt(at + 1) - 528;
  return ((pair(0) * 60 + pair(3)) * 60 + pair(6)) * 1000;
}
