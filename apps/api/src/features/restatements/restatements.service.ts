import { Injectable } from '@nestjs/common';
import { restatements, restatementSentence, type Restatement } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { repsInScope, type Scope } from '../../common/scope.query.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Viewer } from '../../common/viewer.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import { SettingsService } from '../settings/settings.service.js';
import type { RestatementsQuery } from './restatements.request.js';
import type { RestatementsResponse } from './restatements.response.js';
import { loadTotalChanges } from './total-changes.query.js';

const MOST = 100;

/** Closed days that changed after they were told. */
@Injectable()
export class RestatementsService {
  constructor(
    private readonly db: DataSource,
    private readonly scopes: ScopeService,
    private readonly contexts: PeriodContextService,
    private readonly settings: SettingsService,
  ) {}

  async read(viewer: Viewer, query: RestatementsQuery): Promise<RestatementsResponse> {
    const context = await this.contexts.within(await this.scopeOf(viewer, query), query);
    const { metric } = context;
    const formatting = formattingOf(context);
    const rows = (await this.find(context)).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    return {
      metric: metricRef(metric),
      rows: rows.slice(0, MOST).map((row) => ({
        ...row,
        sentence: restatementSentence(metric, row, formatting),
      })),
    };
  }

  private async scopeOf(viewer: Viewer, { team, rep }: RestatementsQuery): Promise<Scope> {
    const scope = await this.scopes.scopeOf(viewer, team);
    if (rep === undefined) return scope;
    await this.scopes.assertRep(viewer, rep);
    return { ...scope, repId: rep };
  }

  /** Only what is counted itself is told by day: ratios and stocks are not. */
  private async find({ scope, metric, period, asOf }: PeriodContext): Promise<Restatement[]> {
    if (metric.stock || metric.denominator.length > 0) return [];
    const [repIds, { zone }] = await Promise.all([repsInScope(this.db, scope, null), this.settings.get()]);
    const { id: metricId } = metric;
    const days = { from: period.start, to: asOf };
    return restatements(await loadTotalChanges(this.db, { scope, repIds, metricId, zone, ...days }), zone);
  }
}
