import { Injectable } from '@nestjs/common';
import { parsePeriod, periodOf, type MetricDefinition, type Period } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { lockFacts, moveDataVersion } from '../../common/facts/facts-lock.query.js';
import { foldQuotas } from '../../common/facts/fold-quotas.query.js';
import { loadQuotas } from '../../common/facts/quotas.query.js';
import { calendarOf } from '../../common/period-calendar.js';
import { requireMetric } from '../../common/readings/metric-choice.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Viewer } from '../../common/viewer.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { AuditService } from '../audit/audit.service.js';
import { SettingsService } from '../settings/settings.service.js';
import type { QuotaChangeResponse, QuotaRevisionResponse } from './quota.response.js';
import {
  insertRevisions,
  loadChangeableReps,
  loadChangeSubjects,
  loadHistory,
  withdrawChange,
  type ChangeSubjects,
  type NewRevision,
} from './quota-revisions.query.js';
import { doubledQuota, setAbove, unknownQuotaPeriod } from './quotas.errors.js';
import type { ChangeQuotasRequest, QuotaCellChange, QuotaHistoryQuery } from './quotas.request.js';

/** Changes of quotas: each with a reason, in the history, and undoable. */
@Injectable()
export class QuotasService {
  constructor(
    private readonly db: DataSource,
    private readonly scopes: ScopeService,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
    private readonly jobs: JobsService,
  ) {}

  /** Puts quotas into force. What does not differ from what is in force is left as it is. */
  async change(viewer: Viewer, request: ChangeQuotasRequest): Promise<QuotaChangeResponse> {
    const metric = requireMetric(request.metric);
    const calendar = calendarOf(await this.settings.get());
    const wanted = request.changes.map((change) => {
      const period = parsePeriod(change.periodKey, calendar);
      if (!period) throw unknownQuotaPeriod(change.periodKey);
      return revisionOf(change, period);
    });
    refuseDoubled(request.changes);
    const subjects = subjectsOf(wanted);
    await this.assertMine(viewer, subjects);
    const response = await this.db.transaction(async (manager) => {
      const seq = await lockFacts(manager);
      const revisions = await this.differing(metric, wanted, subjects);
      if (revisions.length === 0) return { changeId: 0, changed: 0 };
      const userId = viewer.userId === 0 ? null : viewer.userId;
      await insertRevisions(manager, { seq, metricId: metric.id, reason: request.reason, userId }, revisions);
      await foldQuotas(manager, subjectsOf(revisions));
      await moveDataVersion(manager);
      const detail = { metric: metric.key, changed: revisions.length, reason: request.reason };
      await this.audit.recordFor(manager, viewer, { action: 'quotas.change', subject: String(seq), detail });
      return { changeId: seq, changed: revisions.length };
    });
    if (response.changed > 0) await this.jobs.enqueueOnceQuiet('flags.refresh');
    return response;
  }

  /** Takes a change back, as if it had never been made; later ones stand. */
  async undo(viewer: Viewer, changeId: number): Promise<QuotaChangeResponse> {
    const subjects = await loadChangeSubjects(this.db, changeId);
    if (subjects.repIds.length + subjects.teamIds.length === 0) throw notFound();
    await this.assertMine(viewer, subjects);
    const changed = await this.db.transaction(async (manager) => {
      await lockFacts(manager);
      const withdrawn = await withdrawChange(manager, changeId);
      await foldQuotas(manager, subjects);
      await moveDataVersion(manager);
      await this.audit.recordFor(manager, viewer, { action: 'quotas.undo', subject: String(changeId) });
      return withdrawn;
    });
    await this.jobs.enqueueOnceQuiet('flags.refresh');
    return { changeId, changed };
  }

  async history(viewer: Viewer, query: QuotaHistoryQuery): Promise<QuotaRevisionResponse[]> {
    const metric = requireMetric(query.metric);
    const calendar = calendarOf(await this.settings.get());
    const rows = await loadHistory(this.db, metric.id, await this.asked(viewer, query), viewer.teamIds);
    return rows.map(({ id, subject, grain, start, before, after, reason, by, at, importId, undone }) => {
      const periodKey = periodOf(start, grain, calendar).key;
      return { id, subject, periodKey, before, after, reason, by, at: at.toISOString(), importId, undone };
    });
  }

  private async asked(
    viewer: Viewer,
    { rep, team }: QuotaHistoryQuery,
  ): Promise<{ repIds: readonly number[] | null; teamIds: readonly number[] | null }> {
    if (rep !== undefined) await this.scopes.assertRep(viewer, rep);
    if (team !== undefined) await this.scopes.assertTeam(viewer, team);
    if (rep !== undefined || team !== undefined) {
      return { repIds: rep === undefined ? [] : [rep], teamIds: team === undefined ? [] : [team] };
    }
    if (viewer.teamIds === null) return { repIds: null, teamIds: null };
    return { repIds: await this.scopes.visibleReps(viewer), teamIds: viewer.teamIds };
  }

  /** Foreign subjects are not found; the quota of a manager's own top team is the level above's to set. */
  private async assertMine(viewer: Viewer, { repIds, teamIds }: ChangeSubjects): Promise<void> {
    const changeable = await loadChangeableReps(this.db, repIds, viewer.teamIds, await this.settings.today());
    if (repIds.some((id) => !changeable.has(id))) throw notFound();
    for (const id of teamIds) await this.scopes.assertTeam(viewer, id);
    if (viewer.role !== 'manager') return;
    for (const id of teamIds) {
      const subtree = (await this.scopes.visibleTeams(viewer, id)) ?? [];
      if (viewer.teamIds !== null && subtree.length === viewer.teamIds.length) throw setAbove();
    }
  }

  private async differing(
    metric: MetricDefinition,
    wanted: readonly NewRevision[],
    { repIds, teamIds }: ChangeSubjects,
  ): Promise<NewRevision[]> {
    const days = wanted.flatMap(({ start, end }) => [start, end]).sort();
    const filter = { repIds, teamIds, metricIds: [metric.id], from: days[0] ?? '', to: days.at(-1) ?? '' };
    const inForce = new Map((await loadQuotas(this.db, filter)).map((row) => [keyOf(row), row]));
    return wanted.filter((row) => {
      const before = inForce.get(keyOf(row));
      return before === undefined
        ? row.amount !== null
        : before.amount !== row.amount || before.basis !== 'as_given';
    });
  }
}

const keyOf = (row: Pick<NewRevision, 'repId' | 'teamId' | 'grain' | 'start'>): string =>
  `${row.repId}/${row.teamId}/${row.grain}/${row.start}`;

const revisionOf = ({ type, id, amount }: QuotaCellChange, { grain, start, end }: Period): NewRevision => ({
  repId: type === 'rep' ? id : null,
  teamId: type === 'team' ? id : null,
  grain,
  start,
  end,
  amount,
});

const subjectsOf = (rows: readonly NewRevision[]): ChangeSubjects => ({
  repIds: [...new Set(rows.flatMap((row) => row.repId ?? []))],
  teamIds: [...new Set(rows.flatMap((row) => row.teamId ?? []))],
});

function refuseDoubled(changes: readonly QuotaCellChange[]): void {
  const seen = new Set<string>();
  for (const { type, id, periodKey } of changes) {
    const key = `${type} ${id}, ${periodKey}`;
    if (seen.has(key)) throw doubledQuota(key);
    seen.add(key);
  }
}
