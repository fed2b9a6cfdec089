import { Injectable } from '@nestjs/common';
import {
  BUILT_IN_METRICS,
  FLAG_PRIORITY,
  flagDigest,
  flagPosterior,
  flagSentence,
  periodOf,
} from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { loadVersions, moveDerivedVersion } from '../../common/facts/versions.query.js';
import { calendarOf } from '../../common/period-calendar.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Scope } from '../../common/scope.query.js';
import type { FlagDigest, FlagRef, ToldFlag } from '../../common/shapes/reading.response.js';
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

  /** The open flags of the one rep of a scope, the one that explains the others first. */
  async openOfRep(scope: Scope): Promise<FlagRef[]> {
    const [settings, today] = await this.words();
    const rows = (await loadFlags(this.db, scope, 'open', null)).filter(({ repId }) => repId !== null);
    return rows.sort(byPriority).map((row) => ({
      id: row.id,
      kind: row.kind,
      metric: METRICS.get(row.metricId ?? 0)?.key ?? null,
      severity: row.severity,
      sentence: sentenceOf(row, settings, today),
    }));
  }

  /** What of a scope's open flags its reader is told today (`flagDigest`), and how many more are on the list. */
  async digest(scope: Scope): Promise<FlagDigest> {
    const everybody = scope.teamIds === null && scope.repId === null;
    if (!everybody) return this.readDigest(scope);
    const [keep, versions, today] = await Promise.all([
      this.kept.current(),
      loadVersions(this.db),
      this.settings.today(),
    ]);
    return keep(['open flags', versions, today], () => this.readDigest(scope));
  }

  private async readDigest(scope: Scope): Promise<FlagDigest> {
    const [settings, today] = await this.words();
    const rows = await loadFlags(this.db, scope, 'open', null);
    const { shown, watch } = flagDigest(
      rows.map((row) => ({ ...row, manager: 'reader', posterior: flagPosterior(row.evidence.latest) })),
    );
    return { told: shown.map((row) => toldFlag(row, settings, today)), more: watch.length };
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

const toldFlag = (row: FlagRow, settings: OrganisationSettings, today: string): ToldFlag => ({
  id: row.id,
  kind: row.kind,
  rep: repOf(row),
  team: row.teamId === null || row.team === null ? null : { id: row.teamId, name: row.team },
  metric: METRICS.get(row.metricId ?? 0)?.key ?? null,
  openedDay: row.openedDay,
  sentence: sentenceOf(row, settings, today),
});

const repOf = ({ repId, rep }: FlagRow): { id: number; name: string } | null =>
  repId === null || rep === null ? null : { id: repId, name: rep };

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
    rep: repOf(row),
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
