import { Injectable } from '@nestjs/common';
import { addDays, earlierDay, isDay, parsePeriod, periodOf } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadLastCoveredDay } from '../../common/facts/coverage.query.js';
import { loadMetricUse } from '../../common/facts/metric-use.query.js';
import { loadTeams } from '../../common/facts/teams.query.js';
import { calendarOf } from '../../common/period-calendar.js';
import type { PeriodQuery } from '../../common/period-query.js';
import type { Scope } from '../../common/scope.query.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Viewer } from '../../common/viewer.js';
import { SettingsService } from '../settings/settings.service.js';
import { defaultGrain, defaultMetric, requireMetric } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { unknownDay, unknownPeriod } from '../../common/readings/period.errors.js';

/** Understands the filters that all pages share, and fills in what was left out. */
@Injectable()
export class PeriodContextService {
  constructor(
    private readonly db: DataSource,
    private readonly scopes: ScopeService,
    private readonly settings: SettingsService,
  ) {}

  /** Checks every filter: a foreign team is not found; an unknown metric, period or day is said so. */
  async resolve(viewer: Viewer, query: PeriodQuery): Promise<PeriodContext> {
    return this.within(await this.scopes.scopeOf(viewer, query.team), query);
  }

  /** The same for a scope that was already checked. */
  async within(scope: Scope, query: PeriodQuery): Promise<PeriodContext> {
    const [settings, today] = await Promise.all([this.settings.get(), this.settings.today()]);
    if (query.asOf !== undefined && !isDay(query.asOf)) throw unknownDay(query.asOf);
    const [use, defaultAsOf, teams] = await Promise.all([
      query.metric === undefined ? loadMetricUse(this.db, scope) : null,
      loadLastCoveredDay(this.db, scope.teamIds, addDays(today, -1), scope.repId),
      query.team === undefined ? [] : loadTeams(this.db, [query.team]),
    ]);
    const metric = use ? defaultMetric(use) : requireMetric(query.metric ?? '');
    const calendar = calendarOf(settings);
    const closed =
      query.asOf === undefined ? (defaultAsOf ?? addDays(today, -1)) : earlierDay(query.asOf, today);
    const period =
      query.period === undefined
        ? periodOf(closed, defaultGrain(metric), calendar)
        : parsePeriod(query.period, calendar);
    if (!period) throw unknownPeriod(query.period ?? '');
    const team = teams[0] ? { id: teams[0].id, name: teams[0].name } : null;
    return {
      scope,
      team,
      settings,
      calendar,
      metric,
      period,
      asOf: earlierDay(closed, period.end),
      defaultAsOf,
      today,
    };
  }
}
