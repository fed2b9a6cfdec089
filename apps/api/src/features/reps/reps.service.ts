import { Injectable } from '@nestjs/common';
import { isDay } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { loadPeople, type PersonRow } from '../../common/facts/people.query.js';
import { loadTeams } from '../../common/facts/teams.query.js';
import { requireMetric } from '../../common/readings/metric-choice.js';
import { unknownDay } from '../../common/readings/period.errors.js';
import { idsOf } from '../../common/readings/world.service.js';
import type { Scope } from '../../common/scope.query.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Viewer } from '../../common/viewer.js';
import { SettingsService } from '../settings/settings.service.js';
import { loadOpenDeals, loadRecords } from './records.query.js';
import type { RecordsResponse } from './records.response.js';
import type { RepResponse, RepSummary } from './rep.response.js';
import type { RecordsQuery } from './reps.request.js';

const PAGE_SIZE = 50;
const EVER = { from: '0001-01-01', to: '9999-12-31' };
const NOTING = new Set(['admin', 'leader', 'manager']);

/** Who the reps are, and the rows behind their numbers. */
@Injectable()
export class RepsService {
  constructor(
    private readonly db: DataSource,
    private readonly scopes: ScopeService,
    private readonly settings: SettingsService,
  ) {}

  /** All reps that the viewer may see some day of, by name. */
  async list(viewer: Viewer, team?: number): Promise<RepSummary[]> {
    const scope = await this.scopes.scopeOf(viewer, team);
    const repIds = scope.repId === null ? null : [scope.repId];
    const [people, names, today] = await Promise.all([
      loadPeople(this.db, { teamIds: scope.teamIds, repIds, ...EVER }),
      this.teamNames(),
      this.settings.today(),
    ]);
    return people.map((person) => summaryOf(person, scope, names, today));
  }

  async one(viewer: Viewer, repId: number): Promise<RepResponse> {
    await this.scopes.assertRep(viewer, repId);
    const scope = await this.scopes.scopeOf(viewer);
    const [[person], names, today] = await Promise.all([
      loadPeople(this.db, { teamIds: scope.teamIds, repIds: [repId], ...EVER }),
      this.teamNames(),
      this.settings.today(),
    ]);
    if (!person) throw notFound();
    const summary = summaryOf(person, scope, names, today);
    const role = person.roles.findLast(({ from }) => from === null || from <= today);
    return {
      ...summary,
      hireDay: person.hireDay,
      leaveDay: person.leaveDay,
      zone: person.zone,
      region: person.region,
      fte: (role?.ftePercent ?? 100) / 100,
      canNote: NOTING.has(viewer.role) && (scope.teamIds === null || inTeams(person, scope.teamIds, today)),
    };
  }

  /** The records behind a number: of each part, for a ratio; only days that the viewer may see. */
  async records(viewer: Viewer, repId: number, query: RecordsQuery): Promise<RecordsResponse> {
    const metric = requireMetric(query.metric);
    for (const day of [query.from, query.to]) if (!isDay(day)) throw unknownDay(day);
    await this.scopes.assertRep(viewer, repId);
    const page = query.page ?? 1;
    const filter = {
      scope: await this.scopes.scopeOf(viewer),
      repId,
      from: query.from,
      to: query.to,
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    };
    const found = metric.stock
      ? await loadOpenDeals(this.db, filter)
      : await loadRecords(this.db, { ...filter, metricIds: idsOf([metric]) });
    return { ...found, page, pageSize: PAGE_SIZE };
  }

  private async teamNames(): Promise<Map<number, string>> {
    return new Map((await loadTeams(this.db, null)).map((team) => [team.id, team.name]));
  }
}

const inTeams = (person: PersonRow, teamIds: readonly number[], day: string): boolean =>
  person.memberships.some(
    ({ teamId, from, to }) =>
      teamIds.includes(teamId) && (from === null || from <= day) && (to === null || day < to),
  );

function summaryOf(
  person: PersonRow,
  scope: Scope,
  names: ReadonlyMap<number, string>,
  today: string,
): RepSummary {
  const { teamIds } = scope;
  const visible =
    teamIds === null ? person.memberships : person.memberships.filter((m) => teamIds.includes(m.teamId));
  const current = visible.findLast(({ from }) => from === null || from <= today) ?? visible[0];
  const name = current && names.get(current.teamId);
  const employed =
    (person.hireDay === null || person.hireDay <= today) &&
    (person.leaveDay === null || person.leaveDay >= today);
  const here = teamIds === null || inTeams(person, teamIds, today);
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    jobRole: person.roles.findLast(({ from }) => from === null || from <= today)?.jobRole ?? null,
    team: current && name !== undefined ? { id: current.teamId, name } : null,
    active: employed && here,
  };
}
