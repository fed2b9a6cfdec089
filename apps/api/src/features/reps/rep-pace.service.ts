import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, nextStep, plainReading, repLeadSentence, type MetricDefinition } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadMetricsWithData } from '../../common/facts/metric-use.query.js';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { periodRef } from '../../common/readings/period-days.js';
import { FEWEST_PEERS } from '../../common/readings/period-fits.js';
import { plainLanding } from '../../common/readings/plain-landing.js';
import { plainMath } from '../../common/readings/plain-math.js';
import { repLanding } from '../../common/readings/rep-landing.js';
import { WorldService } from '../../common/readings/world.service.js';
import type { World } from '../../common/readings/world.js';
import type { Scope } from '../../common/scope.query.js';
import { FlagsService } from '../flags/flags.service.js';
import { AnswersService, page } from '../readings/answers.service.js';
import { likelyDays } from './likely-days.js';
import { paceDays } from './pace-days.js';
import { factMetrics, repFacts } from './rep-fact-rows.js';
import { paceMath } from './rep-math.js';
import type { RepPaceResponse } from './rep-pace.response.js';
import { RepQuestionService, type RepPageQuery } from './rep-question.service.js';

export const REP_PACE = page<RepPageQuery>('rep pace');
/** How far back "before" reaches: eight weeks. */
const BEFORE_DAYS = 56;

/** One rep against pace: burn-up, sentence, facts. */
@Injectable()
export class RepPaceService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly questions: RepQuestionService,
    private readonly worlds: WorldService,
    private readonly flags: FlagsService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(REP_PACE, (scope, query) => this.read(scope, query));
  }

  /** For a scope of one rep that was already checked. */
  async read(scope: Scope, query: RepPageQuery): Promise<RepPaceResponse> {
    const [context, withData] = await Promise.all([
      this.questions.contextOf(scope, query),
      loadMetricsWithData(this.db),
    ]);
    const { metric, period, asOf } = context;
    const facts = factMetrics(withData, metric);
    const from = addDays(period.start, -BEFORE_DAYS);
    const [{ world, rep, question, read }, flags] = await Promise.all([
      this.questions.read(context, { metrics: facts, from }),
      this.flags.openOfRep(scope),
    ]);
    const { reading } = read;
    const landed = repLanding(read, question);
    const peers = await this.peers(query.own, context, rep.team?.id ?? null, facts);
    const formatting = formattingOf(context);
    return {
      rep: { id: rep.person.id, name: rep.person.name },
      team: rep.team,
      jobRole: rep.jobRole,
      metric: metricRef(metric),
      period: periodRef(context, world),
      asOf,
      defaultAsOf: context.defaultAsOf,
      reading: plainReading(reading),
      landing: plainLanding(landed, metric, formatting),
      lead: repLeadSentence({ metric, period, reading, formatting }),
      nextStep: nextStep(metric, reading, formatting),
      days: paceDays(read, context, likelyDays(read, question, landed)),
      facts: repFacts(rep, peers, context, facts, BEFORE_DAYS),
      flags,
      math: plainMath(paceMath(read, question, landed)),
    };
  }

  /** The rep's team, to compare with; who only sees the own page compares with a team only when it is not a few. */
  private async peers(
    own: boolean,
    context: PeriodContext,
    teamId: number | null,
    metrics: readonly MetricDefinition[],
  ): Promise<World['reps']> {
    if (teamId === null || metrics.length === 0) return [];
    const { period, asOf, settings } = context;
    const world = await this.worlds.load({
      scope: { teamIds: [teamId], repId: null },
      settings,
      people: { from: period.start, to: asOf < period.start ? period.start : asOf },
      asOf,
      totals: [{ metrics, days: { from: period.start, to: period.end } }],
      quotasOf: [],
    });
    // Among fewer, an average tells what a colleague did.
    return own && world.reps.length < FEWEST_PEERS ? [] : world.reps;
  }
}
