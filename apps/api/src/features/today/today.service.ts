import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, plainReading, teamLeadSentence } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadLastImport } from '../../common/facts/coverage.query.js';
import { loadUnassigned } from '../../common/facts/totals.query.js';
import type { PeriodQuery } from '../../common/period-query.js';
import type { Scope } from '../../common/scope.query.js';
import { FlagsService } from '../flags/flags.service.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import { AnswersService, page } from '../readings/answers.service.js';
import { isLatest, type PeriodContext } from '../../common/readings/period-context.js';
import { lastWorkingDays, periodRef } from '../../common/readings/period-days.js';
import { plainLanding } from '../../common/readings/plain-landing.js';
import { landingOfTeam, repLanding } from '../../common/readings/rep-landing.js';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { readingOfTeam, topTeams } from '../../common/readings/team-of-reps.js';
import { dayStrip } from './day-strip.js';
import { deviation } from './deviation.js';
import { closedDaysSince, coveredTo, waitingTeams } from './freshness.js';
import { loadedTo, LONGEST_BREAK, TodayFactsService } from './today-facts.service.js';
import type { TodayResponse } from './today.response.js';
import { todayRows } from './today-rows.js';

export const TODAY = page<PeriodQuery>('today');

/** Who is behind pace right now: one load of facts, then arithmetic. */
@Injectable()
export class TodayService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly facts: TodayFactsService,
    private readonly flags: FlagsService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(TODAY, (scope, query) => this.read(scope, query));
  }

  /** For a scope that was already checked. */
  async read(scope: Scope, query: PeriodQuery): Promise<TodayResponse> {
    const asked = await this.facts.ask(scope, query);
    const { context, strip } = asked;
    const { metric, period, asOf, today } = context;
    const [{ world, question, readings }, flags, lastImport, unassigned] = await Promise.all([
      this.facts.read(asked),
      isLatest(context) ? this.flags.digest(scope) : null,
      loadLastImport(this.db, scope.teamIds),
      this.unassigned(context),
    ]);
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
      ...todayRows({ context, world, members, day }),
      flags,
      quotaCoverage: { withQuota: team.membersWithQuota, reps: readings.length },
      unassigned,
    };
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
