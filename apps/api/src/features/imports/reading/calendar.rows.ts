import type { BatchWriter } from './batch-writer.js';
import { daysBetween } from './deal-shares.js';
import { tidy } from './normalise.js';
import { readDecimal } from './numbers.js';
import { RowProblem, type RowMaker, type RowSource } from './row-source.js';

const LONGEST_HOLIDAY = 31;
const LONGEST_ABSENCE = 3 * 366;

/** One row is an absence when it names a rep, else a holiday of a region (no region: everywhere). */
export class CalendarRows implements RowMaker {
  constructor(
    private readonly source: RowSource,
    private readonly out: BatchWriter,
  ) {}

  row(cells: string[], line: number): void {
    const { source, out } = this;
    const text = (field: string): string => tidy(source.text(cells, source.column(field)));
    const from = this.day(cells, 'from') ?? this.day(cells, 'date');
    if (!from)
      throw new RowProblem(
        'date.missing',
        'The row has no date.',
        source.column('date') >= 0 ? 'date' : 'from',
      );
    const to = this.day(cells, 'to') ?? from;
    if (to < from)
      throw new RowProblem(
        'calendar.ends_before_start',
        `It ends on ${to}, before it starts on ${from}.`,
        'to',
      );
    const percent = this.percent(text('fraction'));
    if (percent === 0) return out.leaveOut('takes no part of the day');
    const rep = source.repText(cells);
    const days = daysBetween(from, to) + 1;
    if (days > (rep === '' ? LONGEST_HOLIDAY : LONGEST_ABSENCE))
      throw new RowProblem(
        'calendar.too_long',
        `From ${from} to ${to} are ${days} days, which is too long.`,
        'to',
      );
    out.records++;
    if (rep !== '')
      return out.calendar({
        line,
        type: 'absence',
        rep,
        from,
        to,
        percent,
        reason: text('reason') || text('name'),
      });
    for (let at = 0; at < days; at++) {
      const day = new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10);
      out.calendar({ line, type: 'holiday', region: text('region'), day, name: text('name'), percent });
    }
  }

  private day(cells: string[], field: string): string | null {
    return this.source.moment(cells, field, this.source.repZone)?.day ?? null;
  }

  /** How much of the day is off: 0.5, 50, 50% and 'half' are the same; blank is all of it. */
  private percent(text: string): number {
    if (text === '' || /^(full|all|whole|ganz\w*)/i.test(text)) return 100;
    if (/half|halb|demi|medio|^am$|^pm$/i.test(text)) return 50;
    const value = readDecimal(text, this.source.plan.numberFormat);
    const number = value ? Number(`${value.whole}.${value.fraction || '0'}`) : Number.NaN;
    const percent = Math.round(value?.percent || number > 1 ? number : number * 100);
    if (value && !value.negative && percent <= 100) return percent;
    throw new RowProblem(
      'calendar.bad_fraction',
      `The fraction ${text.slice(0, 60)} is not between 0 and 1 (or 0 and 100 %).`,
      'fraction',
    );
  }
}
