import { metricByKey, type MetricDefinition } from '@paceline/metrics';
import type { BatchWriter } from './batch-writer.js';
import { digitsOf, isDaily, metricNamed } from './metric-names.js';
import { RowProblem, type RowMaker, type RowSource } from './row-source.js';

/**
 * One row is a rep's day, with a column per metric, or one metric of it. Each value is a record of its own, keyed by
 * rep, day and metric, so that a day sent again replaces what it says and leaves the rest. A blank says nothing; a zero
 * is a zero.
 */
export class DailyTotalRows implements RowMaker {
  private readonly wide: { index: number; metric: MetricDefinition }[];

  constructor(
    private readonly source: RowSource,
    private readonly out: BatchWriter,
  ) {
    this.wide = source.plan.wide.flatMap(({ index, key }) => {
      const metric = metricByKey(key.replace(/^metric:/, ''));
      return metric ? [{ index, metric }] : [];
    });
  }

  companions(brought: number[]): number[] {
    // A column whose cells are all blank still says that the file is where this metric comes from, if any row counts.
    return brought.length > 0 ? this.wide.map(({ metric }) => metric.id) : [];
  }

  row(cells: string[], line: number): void {
    const { source, out } = this;
    const moment = source.moment(cells, 'day', source.bookingZone);
    if (!moment) throw new RowProblem('date.missing', 'The row has no day.', 'day');
    if (moment.day > source.plan.today) return out.leaveOut('in the future');
    const values = this.wide.length > 0 ? this.wideValues(cells) : this.longValue(cells);
    if (values.length === 0) return out.leaveOut('no values');
    const rep = source.rep(source.repText(cells));
    const { day } = moment;
    const key = `${source.repText(cells).toLowerCase()}|${day}`;
    out.records++;
    for (const { metric, value } of values)
      out.event({
        key: `${key}|${metric.key}`,
        metric: metric.id,
        part: 0,
        rep,
        credit: 10_000,
        instant: null,
        day,
        value,
        line,
      });
  }

  private wideValues(cells: string[]) {
    return this.wide.flatMap(({ index, metric }) => {
      const value = this.source.number(cells, index, metric.name, digitsOf(metric));
      return value === null ? [] : [{ metric, value }];
    });
  }

  /** @throws RowProblem metric.unknown */
  private longValue(cells: string[]) {
    const index = this.source.column('metric');
    const name = this.source.text(cells, index);
    const metric = metricNamed(name);
    if (!metric || !isDaily(metric))
      throw new RowProblem(
        'metric.unknown',
        `"${name.slice(0, 60)}" is no metric that has daily totals. Name one such as calls, meetings held or bookings.`,
        'metric',
      );
    const value = this.source.number(cells, this.source.column('value'), 'value', digitsOf(metric));
    return value === null ? [] : [{ metric, value }];
  }
}
