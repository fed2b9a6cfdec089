import { Injectable } from '@nestjs/common';
import type { MetricDefinition } from '@paceline/metrics';
import { notFound } from '../../common/coded-error.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { countMetricOf } from '../../common/readings/rep-landing.js';
import { repReading, type ReadingQuestion, type RepReading } from '../../common/readings/rep-reading.js';
import { WorldService } from '../../common/readings/world.service.js';
import type { World } from '../../common/readings/world.js';
import type { Scope } from '../../common/scope.query.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Viewer } from '../../common/viewer.js';
import { FitsService } from '../models/fits.service.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import type { RepPaceQuery } from './reps.request.js';

/** What a page about one rep is asked. */
export interface RepPageQuery extends RepPaceQuery {
  /** Whether it is the rep who asks: among a few colleagues, a comparison would tell what one of them did. */
  readonly own: boolean;
}

/** What of a rep is wanted beside the metric looked at. */
export interface Wanted {
  readonly metrics: readonly MetricDefinition[];
  /** The first day of facts. */
  readonly from: string;
}

/** One rep in one period, loaded and read. */
export interface RepAnswer {
  readonly context: PeriodContext;
  readonly world: World;
  readonly rep: RepFacts;
  readonly question: ReadingQuestion;
  readonly read: RepReading;
}

/** What every answer about one rep in a period starts with. */
@Injectable()
export class RepQuestionService {
  constructor(
    private readonly scopes: ScopeService,
    private readonly contexts: PeriodContextService,
    private readonly worlds: WorldService,
    private readonly fits: FitsService,
  ) {}

  /** Whose days the viewer may see of a rep; not found for a foreign one. */
  async scopeOf(viewer: Viewer, repId: number): Promise<Scope> {
    await this.scopes.assertRep(viewer, repId);
    return { teamIds: viewer.role === 'rep' ? null : viewer.teamIds, repId };
  }

  /** Understands the filters for a scope that was checked. */
  contextOf(scope: Scope, query: RepPaceQuery): Promise<PeriodContext> {
    return this.contexts.within(scope, query);
  }

  /** Loads the rep of a context's scope and reads the period. */
  async read(context: PeriodContext, wanted: Wanted): Promise<RepAnswer> {
    const { metric, period, asOf, settings } = context;
    const [world, fits] = await Promise.all([this.load(context, wanted), this.fits.of(metric, period)]);
    const [rep] = world.reps;
    if (!rep) throw notFound();
    const question: ReadingQuestion = { metric, period, asOf, thresholds: settings.thresholds, fits };
    return { context, world, rep, question, read: repReading(rep, question) };
  }

  private load(context: PeriodContext, { metrics, from }: Wanted): Promise<World> {
    const { scope, metric, period, asOf, settings } = context;
    const all = [...new Set([metric, ...countMetricOf(metric), ...metrics])];
    return this.worlds.load({
      scope,
      settings,
      // The page of somebody who left or moved on still opens.
      people: { from: '0001-01-01', to: '9999-12-31' },
      asOf,
      totals: [{ metrics: all, days: { from, to: period.end } }],
      quotasOf: [metric],
      quotaDays: { from: period.start, to: period.end },
      ...(metric.stock ? { stock: { from: period.start, to: period.end } } : {}),
    });
  }
}
