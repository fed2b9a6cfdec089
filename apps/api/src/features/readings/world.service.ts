import { Injectable } from '@nestjs/common';
import { BUILT_IN_METRICS, earlierDay, laterDay, metricByKey } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadAbsences, loadHolidays } from '../../common/facts/calendar.query.js';
import { loadCoverage } from '../../common/facts/coverage.query.js';
import { loadOpenPipeline } from '../../common/facts/open-pipeline.query.js';
import { loadPeople } from '../../common/facts/people.query.js';
import { loadQuotas, type QuotaRow } from '../../common/facts/quotas.query.js';
import { loadTeams } from '../../common/facts/teams.query.js';
import { loadRepTotals } from '../../common/facts/totals.query.js';
import { SettingsService } from '../settings/settings.service.js';
import { CoverageIndex, partKeys } from './coverage-index.js';
import { makeRepFacts } from './make-rep-facts.js';
import { RegionCalendars } from './region-calendars.js';
import type { World, WorldRequest } from './world.js';

const KEY_OF = new Map(BUILT_IN_METRICS.map((metric) => [metric.id, metric.key]));

/** A year's quota may reach beyond the window on both sides, and its share of capacity with it. */
const yearAround = (from: string, to: string): { from: string; to: string } => ({
  from: `${Number(from.slice(0, 4)) - 1}-01-01`,
  to: `${Number(to.slice(0, 4)) + 1}-12-31`,
});

/** Loads what a reporting request needs: one SQL per question, however many reps. */
@Injectable()
export class WorldService {
  constructor(
    private readonly db: DataSource,
    private readonly settings: SettingsService,
  ) {}

  async load(request: WorldRequest): Promise<World> {
    const { scope, people, window } = request;
    const persons = await loadPeople(this.db, {
      teamIds: scope.teamIds,
      repIds: scope.repId === null ? null : [scope.repId],
      from: people.from,
      to: people.to,
    });
    const repIds = persons.map((person) => person.id);
    const metricIds = [...new Set(request.metrics.flatMap(partKeys))].flatMap((key) => metricByKey(key)?.id ?? []);
    const wide = yearAround(earlierDay(window.from, people.from), laterDay(window.to, people.to));
    const stock = request.stock;
    const [settings, teams, totals, quotas, holidays, absences, coverage, stocks] = await Promise.all([
      this.settings.get(),
      loadTeams(this.db, null),
      loadRepTotals(this.db, { repIds, metricIds, ...window }),
      this.quotas(request, repIds),
      loadHolidays(this.db, wide.from, wide.to),
      loadAbsences(this.db, repIds, wide.from, wide.to),
      loadCoverage(this.db, { metricIds, teamIds: null, ...window }),
      stock ? loadOpenPipeline(this.db, repIds, stock.from, stock.to) : null,
    ]);
    const calendars = new RegionCalendars(settings.workingWeekdays, holidays);
    const coverageIndex = new CoverageIndex(coverage, KEY_OF);
    const teamsById = new Map(teams.map((team) => [team.id, team]));
    const visible = scope.teamIds === null ? null : new Set(scope.teamIds);
    const loaded = {
      request,
      visible,
      calendars,
      teams: teamsById,
      coverage: coverageIndex,
      keyOf: KEY_OF,
      totals: groupBy(totals, (row) => row.repId),
      quotas: groupBy(quotas, (row) => row.repId),
      absences: groupBy(absences, (row) => row.repId),
      stocks,
    };
    return {
      window,
      reps: persons.map((person) => makeRepFacts(person, loaded)),
      teams: teamsById,
      teamQuotas: groupBy(
        quotas.filter((row) => row.teamId !== null),
        (row) => `${row.teamId}/${row.metricId}`,
      ),
      calendars,
      region: mostCommon(persons.map((person) => person.region)),
      coverage: coverageIndex,
    };
  }

  private quotas(request: WorldRequest, repIds: number[]): Promise<QuotaRow[]> {
    const { scope, people, window } = request;
    const metricIds = request.quotasOf?.map((metric) => metric.id) ?? null;
    const [from, to] = [earlierDay(window.from, people.from), laterDay(window.to, people.to)];
    return loadQuotas(this.db, { repIds, teamIds: scope.repId === null ? scope.teamIds : [], metricIds, from, to });
  }
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function mostCommon(values: readonly (string | null)[]): string | null {
  let [best, most]: [string | null, number] = [null, 0];
  for (const [value, rows] of groupBy(values, (value) => value)) {
    if (rows.length > most) [best, most] = [value, rows.length];
  }
  return best;
}
