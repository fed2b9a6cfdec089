import {
  fiscalMonth,
  metricByKey,
  periodOf,
  type MetricDefinition,
  type Period,
  type PeriodCalendar,
} from '@paceline/metrics';
import type { BatchWriter } from './batch-writer.js';
import { digitsOf, metricNamed } from './metric-names.js';
import { normalise, tidy } from './normalise.js';
import { namePeriod, periodOfName } from './period-names.js';
import { RowProblem, type RowMaker, type RowSource } from './row-source.js';

const GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;

/**
 * One row is a rep's or a team's target: long (period, metric, amount) or wide (a column per month or quarter).
 * Without a metric column the quotas are of bookings. Blank cells of wide files are no quotas.
 */
export class QuotaRows implements RowMaker {
  private readonly seen = new Set<number>();

  constructor(
    private readonly source: RowSource,
    private readonly out: BatchWriter,
  ) {}

  companions(): number[] {
    return [...this.seen];
  }

  row(cells: string[], line: number): void {
    const { source, out } = this;
    const metric = this.metricOf(cells);
    const rep = source.repText(cells);
    const team = rep === '' ? tidy(source.text(cells, source.column('team'))) : '';
    if (rep === '' && team === '')
      throw new RowProblem(
        'rep.missing',
        'The row names neither a rep nor a team.',
        source.column('team') >= 0 ? 'team' : 'rep',
      );
    const quotas =
      source.plan.wide.length > 0 ? this.wideQuotas(cells, metric) : this.longQuota(cells, metric);
    if (quotas.length === 0) return out.leaveOut('no amount');
    const basis = /full|apply|not in/i.test(source.text(cells, source.column('basis'))) ? 'full' : 'as_given';
    out.records++;
    this.seen.add(metric.id);
    for (const { period, amount } of quotas) {
      const { grain, start, end } = period;
      out.quota({
        line,
        rep: rep || null,
        team: team || null,
        metric: metric.key,
        metricId: metric.id,
        grain,
        start,
        end,
        amount,
        basis,
      });
    }
  }

  /** @throws RowProblem quota.unknown_metric */
  private metricOf(cells: string[]): MetricDefinition {
    const name = this.source.text(cells, this.source.column('metric'));
    const metric = name === '' ? metricByKey('bookings') : metricNamed(name);
    if (metric && metric.unit !== 'ratio' && !metric.hidden) return metric;
    throw new RowProblem(
      'quota.unknown_metric',
      `"${name.slice(0, 60)}" is no metric that can have a quota. Name one such as bookings, calls or meetings held.`,
      'metric',
    );
  }

  private wideQuotas(cells: string[], metric: MetricDefinition) {
    const year = this.yearOf(cells);
    return this.source.plan.wide.flatMap(({ index, key }) => {
      const header = key.replace(/^period:/, '');
      const amount = this.source.number(cells, index, `quota of ${header}`, digitsOf(metric));
      if (amount === null) return [];
      const name = namePeriod(header);
      const period = name && periodOfName(name, year, this.source.plan);
      if (!period) throw this.unknown(header, index);
      return [{ period, amount }];
    });
  }

  private longQuota(cells: string[], metric: MetricDefinition) {
    const amount = this.source.number(cells, this.source.column('amount'), 'amount', digitsOf(metric));
    return amount === null ? [] : [{ period: this.periodOf(cells), amount }];
  }

  private yearOf(cells: string[]): number | null {
    const text = this.source.text(cells, this.source.column('year'));
    const match = /^(?:FY\s?)?(\d{4})(?:[.,]0+)?$/i.exec(text);
    if (text !== '' && !match) throw this.unknown(text, this.source.column('year'));
    return match ? Number(match[1]) : null;
  }

  /** @throws RowProblem quota.unknown_period */
  private periodOf(cells: string[]): Period {
    const { source } = this;
    const { plan: calendar } = source;
    const index = source.column('period');
    const text = source.text(cells, index);
    if (text === '') return this.periodOfDays(cells);
    const name = namePeriod(text) ?? (/^\d{1,2}$/.test(text) ? this.numbered(index, Number(text)) : null);
    const period = name && periodOfName(name, this.yearOf(cells), calendar);
    if (!period) throw this.unknown(text, index);
    // A full date in a column of months or quarters stands for the period it begins.
    if (period.grain !== 'day') return period;
    const header = normalise(source.plan.headers[index] ?? '');
    if (/^(day|date|tag|jour|dia|fecha|datum)$/.test(header)) return period;
    if (/quart|trimest/.test(header)) return periodOf(period.start, 'quarter', calendar);
    if (/month|monat|mois|mes/.test(header) || period.start.endsWith('-01'))
      return monthOfDate(period.start, calendar);
    throw this.unknown(text, index);
  }

  /** 4 in a column of months is April; in a column of quarters the fourth. */
  private numbered(index: number, number: number) {
    const header = normalise(this.source.plan.headers[index] ?? '');
    if (/quart|trimest/.test(header)) return number >= 1 && number <= 4 ? { quarter: number } : null;
    return /month|monat|mois|mes/.test(header) && number >= 1 && number <= 12 ? { month: number } : null;
  }

  private periodOfDays(cells: string[]): Period {
    const { source } = this;
    const { plan: calendar } = source;
    const start = source.moment(cells, 'start', source.bookingZone)?.day;
    const end = source.moment(cells, 'end', source.bookingZone)?.day;
    if (!start)
      throw new RowProblem(
        'quota.period_missing',
        'The quota has no period.',
        source.column('period') >= 0 ? 'period' : 'start',
      );
    if (!end) return monthOfDate(start, calendar);
    for (const grain of GRAINS) {
      const period = periodOf(start, grain, calendar);
      if (period.start === start && period.end === end) return period;
    }
    throw this.unknown(`${start} to ${end}`, source.column('end'));
  }

  private unknown(text: string, index: number): RowProblem {
    return new RowProblem(
      'quota.unknown_period',
      `"${text.slice(0, 60)}" is no period of the calendar. Write 2026-04, Apr 2026, 2026-Q2 or 2026, or add a year column.`,
      'period',
      index,
    );
  }
}

/** The first day of an ordinary month names that month, also where months are of whole weeks and begin some days off. */
function monthOfDate(day: string, calendar: PeriodCalendar): Period {
  const month = periodOf(day, 'month', calendar);
  const named = day.endsWith('-01') && month.start !== day ? fiscalMonth(day.slice(0, 7), calendar) : null;
  return named ?? month;
}
