import {
  activityWord,
  directionOf,
  isDone,
  outcomeOf,
  type ActivityType,
  type Direction,
  type Outcome,
} from './activity-words.js';
import type { BatchWriter } from './batch-writer.js';
import { Fingerprints, KeyRepeats } from './fingerprints.js';
import { momentText, own, type Moment } from './day-reader.js';
import { RowProblem, type RowMaker, type RowSource } from './row-source.js';

const WHOLE = 10_000;
const CACHE = 5_000;

/** Remembers what a text means: types, directions and outcomes repeat on every row. */
const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const value = read(text);
    if (known.size < CACHE) known.set(own(text), value);
    return value;
  };
};

/**
 * One row is a call, e-mail, meeting or demo, and makes the events of it on the rep's local day:
 * an outbound call calls_attempted, and calls_connected when its outcome says so; an answered inbound call
 * calls_inbound, a missed one calls_missed; a meeting meetings_booked on the day it was booked (when the file says) and
 * meetings_held on its day unless it was a no-show or cancelled; a demo demos_held only, never a meeting as well.
 * Undone, future and deleted rows, and kinds of activity that are not counted (tasks, notes), are left out with a reason.
 */
export class ActivityRows implements RowMaker {
  private readonly keys = new Fingerprints();
  private readonly ids = new KeyRepeats();
  private readonly listMails = new Set<string>();
  private readonly column: Record<
    'type' | 'direction' | 'outcome' | 'status' | 'subject' | 'account' | 'time' | 'deleted' | 'booked',
    number
  >;
  private readonly isNobody = remembered((text) =>
    /^\[?(no associated user|unassigned|none)\]?$/i.test(text),
  );
  private readonly typeOf = remembered(activityWord);
  private readonly wayOf = remembered(directionOf);
  private readonly resultOf = remembered(outcomeOf);
  private readonly doneOf = remembered(isDone);

  constructor(
    private readonly source: RowSource,
    private readonly out: BatchWriter,
  ) {
    // A meeting is booked days before it is held: only the days of the activities say what the file is about.
    out.eventDaysCount = false;
    out.repeats = false;
    const at = (field: string): number => source.column(field);
    this.column = {
      type: at('type'),
      direction: at('direction'),
      outcome: at('outcome'),
      status: at('status'),
      subject: at('subject'),
      account: at('account'),
      time: at('time'),
      deleted: at('deleted'),
      booked: at('booked'),
    };
  }

  companions(brought: number[]): number[] {
    const outcomes = this.column.outcome >= 0;
    return [...(brought.includes(1) && outcomes ? [2] : []), ...(brought.includes(3) && outcomes ? [4] : [])];
  }

  row(cells: string[], line: number): void {
    const { source, out, column } = this;
    if (column.deleted >= 0 && /^(1|true|yes)$/i.test(source.text(cells, column.deleted)))
      return out.leaveOut('deleted in the source');
    const typeText = source.text(cells, column.type);
    const type = this.typeIn(cells, typeText);
    if (type === 'other') return out.leaveOut(`not a counted activity: ${typeText.slice(0, 40)}`);
    const repText = source.repText(cells);
    if (this.isNobody(repText)) return out.leaveOut('no rep: a call that nobody took');
    const moment = source.moment(cells, 'date', source.repZone, column.time);
    const meeting = type === 'meeting';
    const booked = meeting && column.booked >= 0 ? source.moment(cells, 'booked', source.repZone) : null;
    if (!moment && !booked)
      throw new RowProblem('date.missing', 'The row has no date.', 'date', source.column('date'));
    const status = column.status >= 0 ? this.doneOf(source.text(cells, column.status)) : undefined;
    const future = moment !== null && moment.day > source.plan.today;
    const bookedDay = booked && booked.day <= source.plan.today ? booked : null;
    if (!bookedDay && status === false) return out.leaveOut('not done yet');
    if (!bookedDay && future) return out.leaveOut('in the future');
    const way = this.directionIn(cells, typeText);
    if (type === 'call' && way === 'internal') return out.leaveOut('internal call');
    const at = moment ?? booked ?? { day: source.plan.today, instant: null, offset: null };
    if (type === 'list_email' && this.isCopy(repText, cells, at))
      return out.leaveOut('another recipient of the same list e-mail');
    const rep = source.rep(repText);
    const key = this.keyOf(repText, cells, at, typeText);
    out.records++;
    // A meeting planned for today does not make today a day that the file reports on.
    if (!future && status !== false) out.speaksOf(at.day);
    if (type === 'call') this.call(key, rep, at, way, this.outcomeIn(cells), line);
    else if (meeting)
      this.meeting(key, rep, future || status === false ? null : moment, bookedDay, cells, line);
    else if (type === 'demo' && this.missedMeeting(cells)) out.marker(key, rep, at.day, line);
    else this.add(key, type === 'demo' ? 8 : 5, rep, at, line);
  }

  private call(
    key: string,
    rep: number,
    at: Moment,
    way: Direction,
    outcome: Outcome | null,
    line: number,
  ): void {
    if (way === 'in') {
      const answered = outcome === null || outcome === 'reached' || outcome === 'unknown';
      return this.add(key, answered ? 3 : 4, rep, at, line);
    }
    this.add(key, 1, rep, at, line);
    if (outcome === 'reached') this.add(key, 2, rep, at, line);
  }

  private meeting(
    key: string,
    rep: number,
    held: Moment | null,
    booked: Moment | null,
    cells: string[],
    line: number,
  ): void {
    const took = held && !this.missedMeeting(cells);
    if (booked) this.add(key, 6, rep, booked, line);
    if (held && took) this.add(key, 7, rep, held, line);
    if (!booked && !took) this.out.marker(key, rep, held?.day ?? this.source.plan.today, line);
  }

  /** Every activity counts as one. */
  private add(key: string, metric: number, rep: number, { day, instant }: Moment, line: number): void {
    this.out.event({ key, metric, part: 0, rep, credit: WHOLE, instant, day, value: 1, line });
  }

  private missedMeeting(cells: string[]): boolean {
    const outcome = this.outcomeIn(cells);
    const status =
      this.column.status < 0 ? 'unknown' : this.resultOf(this.source.text(cells, this.column.status));
    return outcome === 'no_show' || outcome === 'cancelled' || status === 'no_show' || status === 'cancelled';
  }

  /** @throws RowProblem activity.unknown_type */
  private typeIn(cells: string[], text: string): ActivityType {
    const { onlyType } = this.source.plan;
    if (onlyType) return onlyType;
    const named = text === '' ? this.typeOf(this.source.text(cells, this.column.subject)) : this.typeOf(text);
    if (named) return named === 'other' && text !== '' ? (this.subjectType(cells) ?? 'other') : named;
    // 'Inbound' and 'Outgoing' as a type are calls.
    if (text !== '' && this.wayOf(text)) return 'call';
    const what =
      text === ''
        ? 'The row says no type of activity'
        : `"${text.slice(0, 60)}" is no known type of activity`;
    throw new RowProblem(
      'activity.unknown_type',
      `${what}. Known are call, e-mail, meeting and demo.`,
      'type',
      this.column.type,
    );
  }

  /** A Salesforce task says what it was in its subject: 'Call', 'Email: …'. */
  private subjectType(cells: string[]): ActivityType | undefined {
    const subject = this.source.text(cells, this.column.subject);
    return subject === '' ? undefined : activityWord(subject);
  }

  private directionIn(cells: string[], typeText: string): Direction {
    const text = this.source.text(cells, this.column.direction);
    return (
      (text === '' ? undefined : this.wayOf(text)) ??
      (typeText === '' ? undefined : this.wayOf(typeText)) ??
      'out'
    );
  }

  /** null: the file has no outcomes. */
  private outcomeIn(cells: string[]): Outcome | null {
    if (this.column.outcome < 0) return null;
    const text = this.source.text(cells, this.column.outcome);
    return text === '' ? 'unknown' : this.resultOf(text);
  }

  private isCopy(repText: string, cells: string[], at: Moment): boolean {
    const mail = `${repText}|${momentText(at)}|${this.source.text(cells, this.column.subject)}`;
    if (this.listMails.has(mail)) return true;
    this.listMails.add(mail);
    return false;
  }

  private keyOf(repText: string, cells: string[], at: Moment, typeText: string): string {
    const { source, column } = this;
    const key = source.key(cells);
    if (key !== '') {
      this.ids.add(key);
      this.out.repeats = this.ids.found;
      return key;
    }
    const parts = [
      repText,
      momentText(at),
      typeText,
      source.text(cells, column.subject),
      source.text(cells, column.account),
    ];
    return this.keys.next(parts.join('|'));
  }
}
