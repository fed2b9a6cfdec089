import type { DateOrder } from './reading.types.js';

/** A date cell: the day as written, the time of day if there is one, and the minutes east of UTC if the cell says so. */
export interface DateCell {
  day: string;
  /** 'HH:MM:SS' or ''. */
  time: string;
  offset: number | null;
}

/** Which orders a cell could be written in. 0: the order does not matter (ISO, month names, serials). */
export const ORDER_BITS: Record<DateOrder, number> = { dmy: 1, mdy: 2, ymd: 4 };

const MONTHS = new Map<string, number>();
const NAMES = `jan january januar jänner janv janvier ene enero|feb february februar févr fév février febrero|mar march mär märz mars marzo
  |apr april avr avril abr abril|may mai mayo|jun june juni juin junio|jul july juli juil juillet julio|aug august août ago agosto
  |sep sept september septembre septiembre|oct october okt oktober octobre octubre|nov november novembre noviembre
  |dec december dez dezember déc décembre dic diciembre`;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
NAMES.split('|').forEach((names, at) =>
  names
    .trim()
    .split(/\s+/)
    .forEach((name) => MONTHS.set(plain(name), at + 1)),
);

/** The number of a month name in English, German, French or Spanish, or undefined. */
export const monthOf = (name: string): number | undefined => MONTHS.get(plain(name).replace(/\.$/, ''));

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day as YYYY-MM-DD, or null where the calendar has none such. Two-digit years: 69 to 99 are 19xx. */
export function dayOf(year: number, month: number, day: number, shortYear = false): string | null {
  const full = shortYear ? (year >= 69 ? 1900 + year : 2000 + year) : year;
  if (full < 1900 || full > 2199 || month < 1 || month > 12 || day < 1) return null;
  const leap = (full % 4 === 0 && full % 100 !== 0) || full % 400 === 0;
  if (day > (month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0))) return null;
  return `${full}-${two(month)}-${two(day)}`;
}

const PARTS =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,4})([-/.]|\.?\s)\s?(\d{1,2}|\p{L}{3,10}\.?)(?:[-/.,]|,?\s)\s?(\d{1,4})\.?(?:,?[T\s]+(.+))?$/u;
const NAMED =
  /^(?:\p{L}{2,12}\.?,\s+)?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(.+))?$/u;
const SERIAL = /^([2-6]\d{4})(?:[.,](\d+))?$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const CLOCK =
  /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(?:(z|utc|gmt)?([+-]\d\d):?(\d\d)?|(z|utc|gmt))?$/i;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](.+))?$/;

interface Parts {
  numbers: [number, number, number];
  widths: [number, number, number];
  separator: string;
  clock: string | undefined;
}

/**
 * Where the day of a date-time ends and its clock begins after one blank ('31.03.2026 10:22'), or -1. Days repeat in a
 * column and times do not: apart they can be remembered.
 */
export function clockBlank(text: string): number {
  const at = text.indexOf(' ');
  if (at < 6 || at > 10) return -1;
  return text.charCodeAt(at + 3) === 58 || text.charCodeAt(at + 2) === 58 ? at : -1;
}

/** The readings of one date text: at most one per order, and whether the order matters. */
export interface DateReadings {
  mask: number;
  /** By order; when the order does not matter, all are the same cell. */
  cells: Partial<Record<DateOrder, DateCell>>;
}

const same = (cell: DateCell | null): DateReadings =>
  cell ? { mask: 0, cells: { dmy: cell, mdy: cell, ymd: cell } } : NONE;
const NONE: DateReadings = { mask: -1, cells: {} };

/**
 * Reads one date or date-time text in every order it fits. mask -1: it is no date at all, or one that no calendar has.
 *
 * @example readDate('03/04/2026').cells // dmy 2026-04-03, mdy 2026-03-04; mask 3
 */
export function readDate(text: string): DateReadings {
  const iso = ISO.exec(text);
  if (iso) return same(withClock(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), iso[4]));
  const serial = SERIAL.exec(text);
  if (serial) return same(fromSerial(Number(serial[1]), serial[2]));
  const compact = COMPACT.exec(text);
  if (compact)
    return same(withClock(dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])), undefined));
  const named = NAMED.exec(text);
  if (named)
    return same(withClock(dayOf(Number(named[3]), monthOf(named[1] ?? '') ?? 0, Number(named[2])), named[4]));
  const match = PARTS.exec(text);
  if (!match) return NONE;
  const [, first = '', separator = '', middle = '', last = '', clock] = match;
  if (!/\d/.test(middle)) {
    const month = monthOf(middle) ?? 0;
    const day =
      first.length === 4
        ? dayOf(Number(first), month, Number(last))
        : dayOf(Number(last), month, Number(first), last.length < 3);
    return same(withClock(day, clock));
  }
  return numeric({
    numbers: [Number(first), Number(middle), Number(last)],
    widths: [first.length, middle.length, last.length],
    separator,
    clock,
  });
}

function numeric({ numbers: [a, b, c], widths: [wa, , wc], separator, clock }: Parts): DateReadings {
  if (wa === 3 || wc === 3) return NONE;
  if (wa === 4) return wc > 2 ? NONE : same(withClock(dayOf(a, b, c), clock));
  const cells: Partial<Record<DateOrder, DateCell>> = {};
  let mask = 0;
  const add = (order: DateOrder, day: string | null): void => {
    const cell = withClock(day, clock);
    if (!cell) return;
    cells[order] = cell;
    mask |= ORDER_BITS[order];
  };
  add('dmy', dayOf(c, b, a, wc < 4));
  add('mdy', dayOf(c, a, b, wc < 4));
  // Years first with two digits are only written with hyphens.
  if (wa === 2 && wc === 2 && separator === '-') add('ymd', dayOf(a, b, c, true));
  return mask === 0 ? NONE : { mask, cells };
}

function fromSerial(serial: number, fraction: string | undefined): DateCell | null {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  const seconds = fraction ? Math.round(Number(`0.${fraction}`) * 86_400) : 0;
  const time =
    seconds > 0 && seconds < 86_400
      ? clockOf(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60)
      : '';
  return { day: date.toISOString().slice(0, 10), time, offset: null };
}

const clockOf = (hour: number, minute: number, second: number): string =>
  `${two(hour)}:${two(minute)}:${two(second)}`;

function withClock(day: string | null, clock: string | undefined): DateCell | null {
  if (!day) return null;
  if (clock === undefined) return { day, time: '', offset: null };
  const read = readClock(clock.trim());
  return read && { day, ...read };
}

/**
 * Reads a time of day, with its offset if it has one.
 *
 * @example readClock('2:05 PM') // { time: '14:05:00', offset: null }
 */
export function readClock(text: string): { time: string; offset: number | null } | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  let hour = Number(match[1]);
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 60) return null;
  const sign = match[6]?.startsWith('-') ? -1 : 1;
  const offset = match[6] ? Number(match[6]) * 60 + sign * Number(match[7] ?? 0) : match[8] ? 0 : null;
  return { time: clockOf(hour, minute, Math.min(second, 59)), offset };
}
