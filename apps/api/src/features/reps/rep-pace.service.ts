import { Injectable } from '@nestjs/common';
import { addDays, nextStep, plainReading, repLeadSentence, type MetricDefinition } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { loadMetricsWithData } from '../../common/facts/metric-use.query.js';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { periodRef } from '../../common/readings/period-days.js';
import { plainLanding } from '../../common/readings/plain-landing.js';
import { plainMath } from '../../common/readings/plain-math.js';
import { countMetricOf, repLanding } from '../../common/readings/rep-landing.js';
import { repReading } from '../../common/readings/rep-reading.js';
import { WorldService } from '../../common/readings/world.service.js';
import type { World } from '../../common/readings/world.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Viewer } from '../../common/viewer.js';
import { FlagsService } from '../flags/flags.service.js';
import { FitsService } from '../models/fits.service.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import { likelyDays } from './likely-days.js';
import { paceDays } from './pace-days.js';
import { factMetrics, repFacts } from './rep-fact-rows.js';
import { paceMath } from './rep-math.js';
import type { RepPaceResponse } from './rep-pace.response.js';
import type { RepPaceQuery } from './reps.request.js';

/** How far back "before" reaches: eight weeks. */
const BEFORE_DAYS = 56;

/** One rep against pace: burn-up, sentence, facts. */
@Injectable()
export class RepPaceService {
  constructor(
    private readonly db: DataSource,
    private readonly scopes: ScopeService,
    private readonly contexts: PeriodContextService,
    private readonly worlds: WorldService,
    private readonly flags: FlagsService,
    private readonly fits: FitsService,
  ) {}

  async read(viewer: Viewer, repId: number, query: RepPaceQuery): Promise<RepPaceResponse> {
    await this.scopes.assertRep(viewer, repId);
    const teamIds = viewer.role === 'rep' ? null : viewer.teamIds;
    const [context, withData] = await Promise.all([
      this.contexts.within({ teamIds, repId }, query),
      loadMetricsWithData(this.db),
    ]);
    const { metric, period, asOf } = context;
    const facts = factMetrics(withData, metric);
    const [world, flags, fits] = await Promise.all([
      this.load(context, { teamIds, repId }, [metric, ...countMetricOf(metric), ...facts]),
      this.flags.openByRep({ teamIds, repId }),
      this.fits.of(metric, period),
    ]);
    const [rep] = world.reps;
    if (!rep) throw notFound();
    const question = { metric, period, asOf, thresholds: context.settings.thresholds, fits };
    const read = repReading(rep, question);
    const { reading } = read;
    const landed = repLanding(read, question);
    const peers = await this.peers(viewer, context, rep.team?.id ?? null, facts);
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
      flags: flags.get(repId) ?? [],
      math: plainMath(paceMath(read, question, landed)),
    };
  }

  private load(
    context: PeriodContext,
    scope: { teamIds: readonly number[] | null; repId: number | null },
    metrics: readonly MetricDefinition[],
  ): Promise<World> {
    const { metric, period, asOf, settings } = context;
    return this.worlds.load({
      scope,
      settings,
      // The page of somebody who left or moved on still opens.
      people: { from: '0001-01-01', to: '9999-12-31' },
      asOf,
      totals: [{ metrics, days: { from: addDays(period.start, -BEFORE_DAYS), to: period.end } }],
      quotasOf: [metric],
      quotaDays: { from: period.start, to: period.end },
      ...(metric.stock ? { stock: { from: period.start, to: period.end } } : {}),
    });
  }

  /** The rep's team, to compare with; who only sees the own page compares with a team only when it is not a few. */
  private async peers(
    viewer: Viewer,
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
    return viewer.role === 'rep' && world.reps.length < FEWEST_PEERS ? [] : world.reps;
  }
}

/** Among fewer, an average tells what a colleague did. */
const FEWEST_PEERS = 5;
