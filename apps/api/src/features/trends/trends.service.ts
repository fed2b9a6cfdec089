import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  comparableLastYear,
  comparisonText,
  earlierDay,
  isDay,
  laterDay,
  periodsBetween,
  plainMeasure,
  plainReading,
  trendsLeadSentence,
  unknown,
  type Grain,
  type Measure,
  type Period,
  type TeamReading,
} from '@paceline/metrics';
import { CodedError } from '../../common/coded-error.js';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { periodRef } from '../../common/readings/period-days.js';
import { unknownDay } from '../../common/readings/period.errors.js';
import { repReading } from '../../common/readings/rep-reading.js';
import { readingOfTeam } from '../../common/readings/team-of-reps.js';
import type { World } from '../../common/readings/world.js';
import type { Scope } from '../../common/scope.query.js';
import { AnswersService, page } from '../readings/answers.service.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import { PanelsService } from './panels.service.js';
import { changeOf, panelPoints, partBefore } from './panel-points.js';
import { panelValue, type Panel } from './panel.js';
import { weakestFirst } from './weakest-first.js';
import type { TrendsQuery } from './trends.request.js';
import type { TrendPanel, TrendsResponse } from './trends.response.js';

export const TRENDS = page<TrendsQuery>('trends');
const MONTHS = 24;
const MOST_POINTS = 260;

/** Where the business is heading: one panel per team below, on one scale, equal parts compared. */
@Injectable()
export class TrendsService implements OnModuleInit {
  constructor(
    private readonly contexts: PeriodContextService,
    private readonly panels: PanelsService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(TRENDS, (scope, query) => this.read(scope, query));
  }

  /** For a scope that was already checked. */
  async read(scope: Scope, { from, to, grain = 'month', ...query }: TrendsQuery): Promise<TrendsResponse> {
    for (const day of [from, to]) if (day !== undefined && !isDay(day)) throw unknownDay(day);
    const context = await this.contexts.within(scope, query);
    const periods = pointPeriods(context, grain, from, to);
    const start = comparableLastYear(periods[0] ?? context.period, context.calendar).start;
    const before = comparableLastYear(context.period, context.calendar).start;
    const { world, total, panels } = await this.panels.load(context, {
      from: earlierDay(start, before),
      to: context.asOf,
      quotaTo: periods.at(-1)?.end ?? context.asOf,
    });
    const all = shapePanel(context, world, total, periods);
    const shaped = panels.map((panel) => shapePanel(context, world, panel, periods)).sort(weakestFirst);
    return {
      metric: metricRef(context.metric),
      grain,
      from: periods[0]?.start ?? context.asOf,
      to: to ?? context.asOf,
      asOf: context.defaultAsOf === null && query.asOf === undefined ? null : context.asOf,
      lead: trendsLeadSentence({
        metric: context.metric,
        period: context.period,
        reading: all.reading,
        formatting: formattingOf(context),
        teams: shaped.map(({ name, reading }) => ({ name, reading })),
      }),
      period: periodRef(context, world),
      total: all.panel,
      panels: shaped.map(({ panel }) => panel),
      scaleMax: scaleMax(shaped.map(({ panel }) => panel)),
    };
  }
}

export interface ShapedPanel {
  readonly name: string;
  readonly reading: TeamReading;
  readonly panel: TrendPanel;
}

function pointPeriods(context: PeriodContext, grain: Grain, from?: string, to?: string): Period[] {
  const last = to ?? context.asOf;
  const month = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - MONTHS;
  const first = from ?? `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  if (first > last) throw new CodedError('trends.empty', 'from must not be after to.');
  // Measured before they are made: a week more or less does not matter.
  if ((Date.parse(last) - Date.parse(first)) / 86_400_000 > MOST_POINTS * 7 * (grain === 'week' ? 1 : 52))
    throw tooMany();
  const periods = periodsBetween(first, last, grain, context.calendar);
  if (periods.length > MOST_POINTS) throw tooMany();
  return periods;
}

const tooMany = (): CodedError =>
  new CodedError(
    'trends.too_many',
    `More than ${MOST_POINTS} points. Choose a shorter span or a coarser grain.`,
  );

function shapePanel(
  context: PeriodContext,
  world: World,
  panel: Panel,
  periods: readonly Period[],
): ShapedPanel {
  const { metric, period, asOf, settings } = context;
  const question = { metric, period, asOf, thresholds: settings.thresholds };
  const members = panel.members.map((rep) => repReading(rep, question));
  const reading = readingOfTeam(world, panel.quotaTeams, members, question);
  return {
    name: panel.rep?.name ?? panel.team?.name ?? '',
    reading,
    panel: {
      team: panel.team,
      rep: panel.rep,
      points: panelPoints(context, world, panel, periods),
      latest: plainReading(reading),
      comparison: comparisonOf(context, world, panel),
    },
  };
}

/** The current period so far against the equal part of last year's, or of the period before when there was no data. */
function comparisonOf(context: PeriodContext, world: World, panel: Panel): TrendPanel['comparison'] {
  const { metric, period, asOf } = context;
  const last = panel.covered === null ? null : earlierDay(earlierDay(panel.covered.last, asOf), period.end);
  const begun = last !== null && last >= period.start;
  const now = begun ? panelValue(panel, metric, period.start, last) : unknown('waiting_for_data');
  const year = partBefore(context, world, panel, period, last ?? addDays(period.start, -1));
  // Against nothing no change can be told; the period before may say more.
  const previous =
    isSomething(year.value) || !begun ? year : partBefore(context, world, panel, period, last, 'previous');
  const used = isSomething(previous.value) ? previous : year;
  return {
    now: plainMeasure(now),
    before: plainMeasure(used.value),
    change: plainMeasure(changeOf(now, used.value, metric.unit === 'ratio')),
    text: comparisonText({
      range: {
        start: period.start,
        end: begun ? last : laterDay(period.start, earlierDay(asOf, period.end)),
      },
      now,
      before: used.value,
      unit: metric.unit,
      formatting: formattingOf(context),
      than: used.than,
    }),
  };
}

const isSomething = (measure: Measure): boolean => measure.ok && measure.value > 0;

function scaleMax(panels: readonly TrendPanel[]): number | null {
  const values = panels.flatMap(({ points }) =>
    points.flatMap(({ value, quota }) => [value.value ?? [], quota.value ?? []].flat()),
  );
  return values.length === 0 ? null : values.reduce((most, value) => Math.max(most, value), 0);
}
