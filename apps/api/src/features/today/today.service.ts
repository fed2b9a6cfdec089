import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  daysBetween,
  earlierDay,
  laterDay,
  plainReading,
  teamLeadSentence,
  type MetricDefinition,
} from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadLastImport } from '../../common/facts/coverage.query.js';
import { loadMetricsWithData } from '../../common/facts/metric-use.query.js';
import { loadUnassigned } from '../../common/facts/totals.query.js';
import type { PeriodQuery } from '../../common/period-query.js';
import type { Scope } from '../../common/scope.query.js';
import { FlagsService } from '../flags/flags.service.js';
import { FitsService } from '../models/fits.service.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import { AnswersService, page } from '../readings/answers.service.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { lastWorkingDays, lookBack, periodRef } from '../../common/readings/period-days.js';
import { plainLanding } from '../../common/readings/plain-landing.js';
import { countMetricOf, landingOfTeam, repLanding } from '../../common/readings/rep-landing.js';
import { repReading, type ReadingQuestion } from '../../common/readings/rep-reading.js';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { readingOfTeam, topTeams } from '../../common/readings/team-of-reps.js';
import { WorldService } from '../../common/readings/world.service.js';
import type { World } from '../../common/readings/world.js';
import { wholeMonths } from '../../common/readings/world-window.js';
import { dayStrip, stripMetrics } from './day-strip.js';
import { deviation } from './deviation.js';
import { closedDaysSince, coveredTo, waitingTeams } from './freshness.js';
import type { TodayResponse } from './today.response.js';
import { todayRows } from './today-rows.js';

export const TODAY = page<PeriodQuery>('today');
/** Days before the last one that a normal band is taken from: about 40 working days. */
const LOOK_BACK = 60;
const NEAR = 7;
/** Days off in a row within which the last working day is looked for. */
const LONGEST_BREAK = 5;

/** The last day whose facts are wanted: looking far back, nobody asks for today. */
const loadedTo = ({ asOf, today }: PeriodContext): string =>
  daysBetween(asOf, today) <= NEAR ? laterDay(asOf, today) : asOf;

/** Who is behind pace right now: one load of facts, then arithmetic. */
@Injectable()
export class TodayService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly contexts: PeriodContextService,
    private readonly worlds: WorldService,
    private readonly flags: FlagsService,
    private readonly fits: FitsService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(TODAY, (scope, query) => this.read(scope, query));
  }

  /** For a scope that was already checked. */
  async read(scope: Scope, query: PeriodQuery): Promise<TodayResponse> {
    const [context, withData] = await Promise.all([
      this.contexts.within(scope, query),
      loadMetricsWithData(this.db),
    ]);
    const { metric, period, asOf, today } = context;
    const strip = stripMetrics(withData);
    const [world, flags, lastImport, unassigned, fits] = await Promise.all([
      this.load(context, strip),
      this.flags.openByRep(scope),
      loadLastImport(this.db, scope.teamIds),
      this.unassigned(context),
      this.fits.of(metric, period),
    ]);
    const question: ReadingQuestion = { metric, period, asOf, thresholds: context.settings.thresholds, fits };
    const readings = world.reps.map((rep) => repReading(rep, question));
    const top = topTeams(world, scope, context.team?.id ?? null);
    const team = readingOfTeam(world, top, readings, question);
    const members = readings.map((read) => ({ read, landing: repLanding(read, question) }));
    const landing = landingOfTeam(members, question, team);
    const formatting = formattingOf(context);
    const covered = coveredTo(world, metric);
    // On a Monday morning the day to look at is Friday.
    const day = lastWorkingDays(world, asOf, 1, addDays(asOf, -LONGEST_BREAK))[0] ?? asOf;
    const lead = teamLeadSentence({
      metric,
      period,
      reading: team,
      formatting,
      members: readings.map(({ reading }) => reading),
    });
    return {
      team: context.team,
      metric: metricRef(metric),
      period: periodRef(context, world),
      asOf,
      defaultAsOf: context.defaultAsOf,
      freshness: {
        coveredTo: covered,
        lastImportId: lastImport?.id ?? null,
        lastImportAt: lastImport?.at ?? null,
        staleDays: covered === null ? null : closedDaysSince(world, covered, today),
        waiting: waitingTeams(world, metric, asOf),
      },
      lead,
      teamReading: plainReading(team),
      landing: plainLanding(landing, metric, formatting),
      dayStrip: dayStrip(world, {
        ...question,
        metrics: strip,
        top,
        day,
        today,
        loadedTo: loadedTo(context),
      }),
      deviation: deviation(world, readings, { ...question, top }),
      ...todayRows({ context, world, members, flags, day }),
      quotaCoverage: { withQuota: team.membersWithQuota, reps: readings.length },
      unassigned,
    };
  }

  private load(context: PeriodContext, strip: readonly MetricDefinition[]): Promise<World> {
    const { metric, period, asOf } = context;
    const to = loadedTo(context);
    const near = { from: addDays(asOf, -LONGEST_BREAK), to };
    const wide = { from: lookBack(period, asOf, LOOK_BACK), to };
    return this.worlds.load({
      scope: context.scope,
      settings: context.settings,
      people: { from: period.start, to: period.end },
      asOf,
      totals: [
        { metrics: strip, days: wholeMonths(near) },
        { metrics: [metric, ...countMetricOf(metric)], days: wholeMonths(wide) },
      ],
      coverageDays: { from: earlierDay(near.from, wide.from), to },
      quotasOf: [metric, ...strip],
      // The whole period's quotas, also of its months to come.
      quotaDays: {
        from: earlierDay(period.start, near.from),
        to: laterDay(period.end, to),
      },
      ...(metric.stock ? { stock: { from: period.start, to: period.end } } : {}),
    });
  }

  private async unassigned({
    scope,
    metric,
    period,
    asOf,
  }: PeriodContext): Promise<TodayResponse['unassigned']> {
    if (scope.teamIds !== null || scope.repId !== null || metric.denominator.length > 0) return null;
    return loadUnassigned(this.db, metric.id, period.start, asOf);
  }
}
