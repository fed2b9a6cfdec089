import { Injectable } from '@nestjs/common';
import { earlierDay, periodOf, previousPeriod, type MetricDefinition, type Period } from '@paceline/metrics';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { periodRef } from '../../common/readings/period-days.js';
import { topTeams } from '../../common/readings/team-of-reps.js';
import { WorldService } from '../../common/readings/world.service.js';
import type { World, WorldRequest } from '../../common/readings/world.js';
import type { Viewer } from '../../common/viewer.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import { columnsOf, requirePeriod } from './quota-periods.js';
import { gridRows, gridTotals } from './quota-rows.js';
import type { QuotaGridResponse } from './quota.response.js';
import type { QuotaGridQuery, SuggestQuotasRequest } from './quotas.request.js';
import { suggestedRows } from './suggested-rows.js';

/** How many closed periods a suggestion looks back on. */
const CLOSED_PERIODS = 3;

/** Quotas as a grid: reps and teams by period. */
@Injectable()
export class QuotaGridService {
  constructor(
    private readonly contexts: PeriodContextService,
    private readonly worlds: WorldService,
  ) {}

  async grid(viewer: Viewer, query: QuotaGridQuery): Promise<QuotaGridResponse> {
    const { grain = 'month', period: key, ...rest } = query;
    const context = await this.contexts.resolve(viewer, rest);
    const period =
      key === undefined
        ? periodOf(context.asOf, 'year', context.calendar)
        : requirePeriod(key, context.calendar);
    const columns = columnsOf(period, grain, context.calendar);
    const looked = currentColumn(columns, context);
    const world = await this.load(
      context,
      period,
      looked && { from: looked.start, to: earlierDay(context.asOf, looked.end) },
    );
    const rows = gridRows(context, world, columns, looked);
    return this.shape(context, world, columns, rows, viewer);
  }

  /** The same with amounts to start from: the mean of the last three closed periods. Nothing is saved. */
  async suggest(viewer: Viewer, request: SuggestQuotasRequest): Promise<QuotaGridResponse> {
    const context = await this.contexts.resolve(viewer, { metric: request.metric });
    const { calendar, asOf } = context;
    const period = requirePeriod(request.period, calendar);
    const columns = columnsOf(period, 'month', calendar);
    const closed = closedBefore(asOf, columns[0] ?? period, calendar, CLOSED_PERIODS);
    const [first, last] = [closed[0], closed.at(-1)];
    const world = await this.load(
      context,
      period,
      first && last ? { from: first.start, to: last.end } : null,
    );
    return this.shape(context, world, columns, suggestedRows(context, world, columns, closed), viewer);
  }

  private shape(
    context: PeriodContext,
    world: World,
    columns: readonly Period[],
    rows: QuotaGridResponse['rows'],
    viewer: Viewer,
  ): QuotaGridResponse {
    const ref = (period: Period) => periodRef({ ...context, period }, world);
    const current = currentColumn(columns, context);
    return {
      metric: metricRef(context.metric),
      periods: columns.map(ref),
      current: current ? ref(current) : null,
      rows,
      totals: gridTotals(columns, rows, topTeams(world, context.scope, context.team?.id ?? null)),
      canEdit: viewer.role !== 'rep',
    };
  }

  private load(
    { scope, metric, settings, asOf }: PeriodContext,
    period: Period,
    days: { from: string; to: string } | null,
  ): Promise<World> {
    const metrics: MetricDefinition[] = [metric];
    const totals: WorldRequest['totals'] = days === null || days.to < days.from ? [] : [{ metrics, days }];
    const [from, to] = [days && days.from < period.start ? days.from : period.start, period.end];
    return this.worlds.load({
      scope,
      settings,
      people: { from: period.start, to: period.end },
      asOf,
      totals,
      quotasOf: metrics,
      quotaDays: { from, to },
      ...(metric.stock && days ? { stock: days } : {}),
    });
  }
}

/** The column whose status is told: that of the last day with data; on the first day of a month still the one before. */
const currentColumn = (columns: readonly Period[], { asOf, today }: PeriodContext): Period | null => {
  const at = (day: string) => columns.find(({ start, end }) => start <= day && day <= end);
  return at(asOf) ?? at(today) ?? null;
};

/** The last `count` periods of a column's grain that end by asOf and before it, oldest first. */
function closedBefore(
  asOf: string,
  column: Period,
  calendar: PeriodContext['calendar'],
  count: number,
): Period[] {
  const closed: Period[] = [];
  for (let period = column; closed.length < count;) {
    period = previousPeriod(period, calendar);
    if (period.end <= asOf) closed.unshift(period);
    if (period.start < '1000') break;
  }
  return closed;
}
