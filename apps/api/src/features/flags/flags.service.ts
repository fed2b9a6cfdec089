import { Injectable } from '@nestjs/common';
import { BUILT_IN_METRICS, FLAG_PRIORITY, flagSentence, periodOf } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { loadVersions, moveDerivedVersion } from '../../common/facts/versions.query.js';
import { calendarOf } from '../../common/period-calendar.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Scope } from '../../common/scope.query.js';
import type { FlagRef } from '../../common/shapes/reading.response.js';
import type { Viewer } from '../../common/viewer.js';
import { KeptFacts } from '../../common/readings/kept-facts.js';
import { flagPeriod } from '../../common/readings/flag-period.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import { formattingOf } from '../../common/readings/formatting-of.js';
import type { OrganisationSettings } from '../settings/settings.service.js';
import { SettingsService } from '../settings/settings.service.js';
import type { FlagResponse } from './flag.response.js';
import {
  insertFlagEvent,
  loadFlag,
  loadFlagEvents,
  loadFlags,
  type FlagEventRow,
  type FlagRow,
  type FlagState,
} from './flags.query.js';

const METRICS = new Map(BUILT_IN_METRICS.map((metric) => [metric.id, metric]));

/** Flags as people see them. They are raised and cleared by `FlagRefreshService`. */
@Injectable()
export class FlagsService {
  constructor(
    private readonly db: DataSource,
    private readonly scopes: ScopeService,
    private readonly settings: SettingsService,
    private readonly kept: KeptFacts,
  ) {}

  async list(viewer: Viewer, state: FlagState | 'all', team?: number): Promise<FlagResponse[]> {
    const scope = await this.scopes.scopeOf(viewer, team);
    return this.shape(await loadFlags(this.db, scope, state === 'all' ? null : state));
  }

  /** The open flags of a scope, by rep; of one rep the one that explains the others first. */
  async openByRep(scope: Scope): Promise<ReadonlyMap<number, FlagRef[]>> {
    const [settings, today] = await this.words();
    if (scope.teamIds !== null || scope.repId !== null) return this.readOpen(scope, settings, today);
    const [keep, versions] = await Promise.all([this.kept.current(), loadVersions(this.db)]);
    return keep(['open flags', versions, today], () => this.readOpen(scope, settings, today));
  }

  private async readOpen(
    scope: Scope,
    settings: OrganisationSettings,
    today: string,
  ): Promise<Map<number, FlagRef[]>> {
    const byRep = new Map<number, FlagRef[]>();
    const rows = (await loadFlags(this.db, scope, 'open', null)).sort(byPriority);
    for (const row of rows) {
      if (row.repId === null) continue;
      const { id, kind, severity } = row;
      const metric = METRICS.get(row.metricId ?? 0)?.key ?? null;
      const flag = { id, kind, metric, severity, sentence: sentenceOf(row, settings, today) };
      byRep.set(row.repId, [...(byRep.get(row.repId) ?? []), flag]);
    }
    return byRep;
  }

  /** Says that somebody has seen a flag and what they make of it. */
  async acknowledge(viewer: Viewer, id: number, note: string): Promise<FlagResponse> {
    const scope = await this.scopes.scopeOf(viewer);
    const row = await loadFlag(this.db, scope, id);
    if (!row) throw notFound();
    if (row.repId !== null) await this.scopes.assertRep(viewer, row.repId, await this.settings.today());
    await this.db.transaction(async (manager) => {
      await insertFlagEvent(manager, { flagId: id, action: 'acknowledge', note, userId: viewer.userId });
      await moveDerivedVersion(manager);
    });
    const [shaped] = await this.shape([row]);
    if (!shaped) throw notFound();
    return shaped;
  }

  private async words(): Promise<[OrganisationSettings, string]> {
    return Promise.all([this.settings.get(), this.settings.today()]);
  }

  private async shape(rows: FlagRow[]): Promise<FlagResponse[]> {
    const [settings, today] = await this.words();
    const events = await loadFlagEvents(
      this.db,
      rows.map((row) => row.id),
    );
    return rows.map((row) => shapeFlag(row, events, settings, today));
  }
}

const byPriority = (a: FlagRow, b: FlagRow): number =>
  FLAG_PRIORITY.indexOf(a.kind) - FLAG_PRIORITY.indexOf(b.kind) || b.severity - a.severity;

/** Missing files are nobody's metric: they are told of the source, and of the team where it is not all of it. */
function sentenceOf(row: FlagRow, settings: OrganisationSettings, today: string): string {
  const metric = METRICS.get(row.metricId ?? 0) ?? { name: 'Data', unit: 'count' as const };
  const source = [row.source, row.team].filter(Boolean).join(', ');
  return flagSentence(row.evidence.latest, {
    rep: row.rep ?? source,
    metric,
    grain: row.grain,
    formatting: formattingOf({ settings, today }),
  });
}

function shapeFlag(
  row: FlagRow,
  events: readonly FlagEventRow[],
  settings: OrganisationSettings,
  today: string,
): FlagResponse {
  const own = events.filter((event) => event.flagId === row.id);
  const seen = own.findLast((event) => event.action === 'acknowledge');
  const metric = METRICS.get(row.metricId ?? 0);
  const period = periodOf(row.start, row.grain, calendarOf(settings));
  return {
    id: row.id,
    kind: row.kind,
    rep: row.repId === null || row.rep === null ? null : { id: row.repId, name: row.rep },
    team: row.teamId === null || row.team === null ? null : { id: row.teamId, name: row.team },
    metric: metric ? metricRef(metric) : null,
    source: row.source,
    severity: row.severity,
    period: flagPeriod(period, row.evidence.latest, settings),
    openedDay: row.openedDay,
    closedDay: row.closedDay,
    state: row.state,
    sentence: sentenceOf(row, settings, today),
    acknowledged: seen
      ? { by: seen.by ?? 'a former user', at: seen.at.toISOString(), note: seen.note }
      : null,
    history: own.map(({ action, by, at, note }) => ({ action, by, at: at.toISOString(), note })),
  };
}
