import { DayReader, momentOf, own, type Moment } from './day-reader.js';
import type { BatchWriter } from './batch-writer.js';
import { isBlank, isFractional, readCount, readDecimal, toMinor } from './numbers.js';
import { tidy } from './normalise.js';
import type { ReadingPlan } from './reading.types.js';
import { ZoneClock } from './zone-clock.js';

/** A row that does not become a record: which cell, and why. */
export class RowProblem {
  constructor(
    readonly code: string,
    readonly message: string,
    readonly field: string | null = null,
    readonly index: number | null = null,
  ) {}
}

/** Makes records of one kind out of rows. Throws a RowProblem for a row that is rejected. */
export interface RowMaker {
  row(cells: string[], line: number): void;
  /** Metrics that came with those that the rows brought, though no row has one: calls with outcomes, but none connected. */
  companions?(brought: number[]): number[];
  /** Called after the last row. */
  finish?(): void;
}

const ORDER_WORDS = { dmy: 'day-month-year', mdy: 'month-day-year', ymd: 'year-month-day' };
/** How a message names the fields that are dates. */
const DATE_NAMES: Record<string, string> = {
  booked: 'booking date',
  created: 'created date',
  closed: 'close date',
  won_day: 'won date',
  lost_day: 'lost date',
  expected_close: 'expected close date',
  hire_day: 'hire date',
  leave_day: 'leave date',
  effective_day: 'effective date',
  from: 'first day',
  to: 'last day',
  start: 'start date',
  end: 'end date',
};
const MAX_KEY = 300;
const REP_CACHE = 50_000;

/** Reads the cells of a row by field, as the plan maps them. */
export class RowSource {
  readonly repZone: ZoneClock;
  readonly bookingZone: ZoneClock;
  private readonly days: DayReader;
  private readonly reps = new Map<string, number>();
  private readonly dateOnly: Set<number>;

  constructor(
    readonly plan: ReadingPlan,
    private readonly out: BatchWriter,
  ) {
    this.repZone = new ZoneClock(plan.zone);
    this.bookingZone = plan.bookingZone === plan.zone ? this.repZone : new ZoneClock(plan.bookingZone);
    this.days = new DayReader(plan.dateOrder);
    this.dateOnly = new Set(plan.dateOnly);
  }

  /** The column of a field, or -1. */
  column(field: string): number {
    return this.plan.fields[field]?.[0] ?? -1;
  }

  /** The trimmed cell; '' for what exports write for "nothing", and for a column the file does not have. */
  text(cells: string[], index: number): string {
    if (index < 0) return '';
    let text = cells[index]?.trim() ?? '';
    // A rejects file guards cells that a spreadsheet would run ('=1+1); sent again, they are what they were.
    if (text.charCodeAt(0) === 39 && /^'[=+@-]/.test(text)) text = text.slice(1);
    return text.length < 6 && isBlank(text) ? '' : text;
  }

  /** The rep as this row names it: by name, else by e-mail, else by id. '' when it names none. */
  repText(cells: string[]): string {
    for (const field of ['rep', 'rep_email', 'rep_id']) {
      const text = this.text(cells, this.column(field));
      if (text !== '' && !/^0{10,}A*$/.test(text)) return tidy(text);
    }
    return '';
  }

  /**
   * The number of the rep of this name in the file.
   *
   * @throws RowProblem rep.missing
   */
  rep(text: string): number {
    if (text === '') throw new RowProblem('rep.missing', 'The row names no rep.', 'rep');
    let number = this.reps.get(text);
    if (number === undefined) {
      number = this.out.rep(text);
      if (this.reps.size < REP_CACHE) this.reps.set(own(text), number);
    }
    return number;
  }

  /**
   * The day and instant of a date cell; null when it is blank.
   *
   * @throws RowProblem date.invalid
   */
  moment(cells: string[], field: string, zone: ZoneClock, clock = -1): Moment | null {
    const index = this.column(field);
    const text = this.text(cells, index);
    if (text === '') return null;
    let cell = this.days.read(text);
    const time = clock < 0 ? '' : this.text(cells, clock);
    if (cell && cell.time === '' && time !== '') cell = this.days.readAt(cell.day, time);
    if (!cell) throw this.badDate(text, field, index, time);
    if (this.dateOnly.has(index)) return { day: cell.day, instant: null, offset: null };
    return momentOf(cell, zone);
  }

  private badDate(text: string, field: string, index: number, time: string): RowProblem {
    const name = DATE_NAMES[field] ?? field.replaceAll('_', ' ');
    const shown = text.slice(0, 60);
    const looks = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text);
    const order = ORDER_WORDS[this.plan.dateOrder];
    const message = looks
      ? `The ${name} ${shown} does not exist, read as ${order}. Correct it and upload the row again.`
      : `The ${name} "${shown}${time ? ` ${time}` : ''}" is not a date. Write it like the others, or as 2026-03-31.`;
    return new RowProblem('date.invalid', message, field, index);
  }

  /**
   * The number of a cell in its minor unit; null when it is blank.
   *
   * @param digits decimals of the unit (2: cents); 0 refuses fractions
   * @throws RowProblem number.invalid, number.negative, number.not_whole, number.too_large, currency.no_rate
   */
  number(cells: string[], index: number, field: string, digits: number): number | null {
    const text = this.text(cells, index);
    if (text === '') return null;
    const name = field.replace(/^(metric|period):/, '').replaceAll('_', ' ');
    const fail = (code: string, what: string): RowProblem =>
      new RowProblem(code, `The ${name} ${text.slice(0, 60)} ${what}`, field, index);
    const value =
      digits === 0 ? readCount(text, this.plan.numberFormat) : readDecimal(text, this.plan.numberFormat);
    if (!value) throw fail('number.invalid', 'is not a number. Correct it and upload the row again.');
    if (value.percent && digits === 2) throw fail('number.invalid', 'is a share, not an amount.');
    if (value.currency !== null) this.checkCurrency(value.currency, field, index);
    if (digits === 0 && isFractional(value)) throw fail('number.not_whole', 'is not a whole number.');
    const minor = toMinor(value, digits);
    if (minor === null) throw fail('number.too_large', 'is too large.');
    if (minor < 0) throw fail('number.negative', 'is negative. Counts and amounts start at zero.');
    return minor;
  }

  /** @throws RowProblem currency.no_rate */
  checkCurrency(code: string, field: string, index: number): void {
    const currency = code.trim().toUpperCase();
    const dollar = currency === '$' && /^(USD|CAD|AUD|NZD|SGD|HKD|MXN|BRL)$/.test(this.plan.currency);
    if (currency === '' || currency === this.plan.currency || dollar) return;
    throw new RowProblem(
      'currency.no_rate',
      `The amount is in ${currency === '$' ? 'dollars' : currency}, and there is no rate to ${this.plan.currency}. Export amounts in ${this.plan.currency}.`,
      field,
      index,
    );
  }

  /**
   * The id cell as a key, '' when the plan has no ids or the cell is blank.
   *
   * @throws RowProblem id.too_long
   */
  key(cells: string[]): string {
    if (this.plan.keys !== 'id') return '';
    const index = this.column('id');
    const text = this.text(cells, index);
    if (text.length > MAX_KEY)
      throw new RowProblem('id.too_long', `The id is longer than ${MAX_KEY} characters.`, 'id', index);
    return text;
  }
}
