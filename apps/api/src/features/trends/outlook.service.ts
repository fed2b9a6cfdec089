import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  earlierDay,
  forecastRecord,
  forecastSeries,
  nextPeriod,
  onceRunning,
  outlookSeason,
  periodOf,
  periodsBetween,
  plainMeasure,
  recordSentence,
  type ForecastRecord,
  type Grain,
  type Period,
  type PeriodCalendar,
} from '@paceline/metrics';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import type { World } from '../../common/readings/world.js';
import type { Scope } from '../../common/scope.query.js';
import { AnswersService, page } from '../readings/answers.service.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import { outlookSeries, type Ahead } from './outlook-series.js';
import type { OutlookRecord, OutlookResponse, OutlookSeries } from './outlook.response.js';
import { closedValue } from './panel-points.js';
import type { Panel } from './panel.js';
import { PanelsService } from './panels.service.js';
import { pointPeriods, trendDays } from './trend-periods.js';
import type { TrendsQuery } from './trends.request.js';

export const OUTLOOK = page<TrendsQuery>('trends-outlook');
/** Each series costs about 30 ms: with more teams only the total is looked ahead of. */
const MOST_TEAMS = 24;

/** What comes next, by team and together; how sure that is; and how such forecasts did so far. */
@Injectable()
export class OutlookService implements OnModuleInit {
  constructor(
    private readonly contexts: PeriodContextService,
    private readonly panels: PanelsService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(OUTLOOK, (scope, query) => this.read(scope, query));
  }

  /** For a scope that was already checked. */
  async read(scope: Scope, { from, to, grain = 'month', ...query }: TrendsQuery): Promise<OutlookResponse> {
    const context = await this.contexts.within(scope, query);
    const { season, horizon, record } = outlookSeason(grain);
    const days = trendDays(context, pointPeriods(context, grain, from, to));
    // The last closed period is not known yet; what follows the last day reaches at least as far.
    const quotaTo = periodsAfter(days.to, grain, context.calendar, horizon).at(-1)?.end ?? days.to;
    const { world, total, panels } = await this.panels.load(context, { ...days, quotaTo });
    const ahead = aheadOf(context, world, total, { ...days, grain });
    const note = noteOn(panels);
    const used = [total, ...(note === null ? panels : [])];
    const histories = used.map((panel) =>
      onceRunning(ahead.closed.map((period) => closedValue(context, world, panel, period))),
    );
    const forecasts = forecastSeries(histories, { season, horizon });
    const shaped = used.map((panel, index) =>
      outlookSeries(ahead, panel, histories[index] ?? [], forecasts[index] ?? null),
    );
    return {
      metric: metricRef(context.metric),
      grain,
      total: shaped[0] as OutlookSeries,
      panels: shaped.slice(1),
      note,
      record: plainRecord(forecastRecord(histories, 0, { season, periods: record }), ahead),
    };
  }
}

/**
 * Why panels have no outlook of their own; null when they have. A rep's months are a few deals or none, and the misses
 * of such forecasts say nothing of the whole: a rep is looked ahead of by the landing.
 */
function noteOn(panels: readonly Panel[]): string | null {
  if (panels.some(({ rep }) => rep !== null)) return 'A rep’s odds are on the rep’s page.';
  return panels.length > MOST_TEAMS ? 'Too many teams to forecast each: choose one above.' : null;
}

function aheadOf(
  context: PeriodContext,
  world: World,
  total: Panel,
  { from, to, grain }: { from: string; to: string; grain: Grain },
): Ahead {
  const { calendar } = context;
  const { season, horizon } = outlookSeason(grain);
  const through = total.covered === null ? addDays(from, -1) : earlierDay(total.covered.last, to);
  const whole = (length: Grain): Period[] =>
    periodsBetween(from, through, length, calendar).filter(
      ({ start, end }) => start >= from && end <= through,
    );
  const closed = whole(grain);
  return {
    context,
    world,
    grain,
    season,
    through,
    closed,
    coming: periodsAfter(closed.at(-1)?.end ?? to, grain, calendar, horizon),
    weeks: whole('week'),
  };
}

/** The next periods that end after a day; the first may have begun. */
function periodsAfter(day: string, grain: Grain, calendar: PeriodCalendar, count: number): Period[] {
  const first = periodOf(addDays(day, 1), grain, calendar);
  const coming = [first];
  while (coming.length < count) coming.push(nextPeriod(coming.at(-1) ?? first, calendar));
  return coming;
}

function plainRecord(record: ForecastRecord, { context, closed, grain }: Ahead): OutlookRecord {
  return {
    entries: record.entries.map(({ index, ...entry }) => {
      const { key = '', label = '', start = '' } = closed[index] ?? {};
      return { key, label, start, ...entry };
    }),
    inside: record.inside,
    averageMiss: plainMeasure(record.averageMiss),
    text: recordSentence(record, grain, formattingOf(context)),
  };
}
