import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  comparisonText,
  earlierDay,
  laterDay,
  plainMeasure,
  plainReading,
  trendsLeadSentence,
  unknown,
  type Measure,
  type Period,
  type TeamReading,
} from '@paceline/metrics';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { periodRef } from '../../common/readings/period-days.js';
import { landingOfTeam, repLanding } from '../../common/readings/rep-landing.js';
import { repReading, type ReadingQuestion, type RepReading } from '../../common/readings/rep-reading.js';
import { readingOfTeam } from '../../common/readings/team-of-reps.js';
import type { World } from '../../common/readings/world.js';
import type { Scope } from '../../common/scope.query.js';
import { FitsService } from '../models/fits.service.js';
import { AnswersService, page } from '../readings/answers.service.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import { PanelsService } from './panels.service.js';
import { changeOf, panelPoints, partBefore } from './panel-points.js';
import { panelValue, type Panel } from './panel.js';
import { pointPeriods, trendDays } from './trend-periods.js';
import { weakestFirst } from './weakest-first.js';
import type { TrendsQuery } from './trends.request.js';
import type { TrendPanel, TrendsResponse } from './trends.response.js';

export const TRENDS = page<TrendsQuery>('trends');

/** Where the business is heading: one panel per team below, on one scale, equal parts compared. */
@Injectable()
export class TrendsService implements OnModuleInit {
  constructor(
    private readonly contexts: PeriodContextService,
    private readonly panels: PanelsService,
    private readonly fits: FitsService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(TRENDS, (scope, query) => this.read(scope, query));
  }

  /** For a scope that was already checked. */
  async read(scope: Scope, { from, to, grain = 'month', ...query }: TrendsQuery): Promise<TrendsResponse> {
    const context = await this.contexts.within(scope, query);
    const { metric, period, asOf } = context;
    const periods = pointPeriods(context, grain, from, to);
    const [{ world, total, panels }, fits] = await Promise.all([
      this.panels.load(context, { ...trendDays(context, periods), quotaTo: periods.at(-1)?.end ?? asOf }),
      this.fits.of(metric, period),
    ]);
    const question = { metric, period, asOf, thresholds: context.settings.thresholds, fits };
    const shape = (panel: Panel): ShapedPanel => shapePanel(context, world, panel, { periods, question });
    const all = shape(total);
    const shaped = panels.map(shape).sort(weakestFirst);
    return {
      metric: metricRef(metric),
      grain,
      from: periods[0]?.start ?? asOf,
      to: to ?? asOf,
      asOf: context.defaultAsOf === null && query.asOf === undefined ? null : asOf,
      lead: trendsLeadSentence({
        metric,
        period,
        reading: all.reading,
        formatting: formattingOf(context),
        teams: shaped.map(({ name, reading }) => ({ name, reading })),
        landing: landingOfTeam(
          all.members.map((read) => ({ read, landing: repLanding(read, question) })),
          question,
          all.reading,
        ),
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
  readonly members: readonly RepReading[];
  readonly panel: TrendPanel;
}

function shapePanel(
  context: PeriodContext,
  world: World,
  panel: Panel,
  { periods, question }: { periods: readonly Period[]; question: ReadingQuestion },
): ShapedPanel {
  const members = panel.members.map((rep) => repReading(rep, question));
  const reading = readingOfTeam(world, panel.quotaTeams, members, question);
  return {
    name: panel.rep?.name ?? panel.team?.name ?? '',
    reading,
    members,
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
