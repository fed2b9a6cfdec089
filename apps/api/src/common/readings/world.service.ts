import { Injectable } from '@nestjs/common';
import {
  BUILT_IN_METRICS,
  earlierDay,
  laterDay,
  metricByKey,
  type MetricDefinition,
} from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadAbsences, loadHolidays } from '../facts/calendar.query.js';
import { loadCoverage } from '../facts/coverage.query.js';
import { loadOpenPipeline } from '../facts/open-pipeline.query.js';
import { loadPeople, type PersonRow } from '../facts/people.query.js';
import { loadQuotas, type QuotaRow } from '../facts/quotas.query.js';
import { loadTeams } from '../facts/teams.query.js';
import { loadRepTotals } from '../facts/totals.query.js';
import { groupBy } from '../group-by.js';
import { CoverageIndex, partKeys } from './coverage-index.js';
import { descendants } from './descendants.js';
import { KeptFacts, loadAnew, type Keep } from './kept-facts.js';
import { makeRepFacts } from './make-rep-facts.js';
import { RegionCalendars } from './region-calendars.js';
import { seriesByRep, type SeriesByRep } from './series-by-rep.js';
import type { WorldWindow } from './world-window.js';
import type { World, WorldRequest } from './world.js';

const KEY_OF = new Map(BUILT_IN_METRICS.map((metric) => [metric.id, metric.key]));

/** A year's quota may reach beyond the window on both sides, and its share of capacity with it. */
const yearAround = ({ from, to }: WorldWindow): WorldWindow => ({
  from: `${Number(from.slice(0, 4)) - 1}-01-01`,
  to: `${Number(to.slice(0, 4)) + 1}-12-31`,
});

const spanOf = (windows: readonly WorldWindow[]): WorldWindow =>
  windows.reduce((span, { from, to }) => ({ from: earlierDay(span.from, from), to: laterDay(span.to, to) }));

/** The ids of the stored metrics that these are made of. */
export const idsOf = (metrics: readonly MetricDefinition[]): number[] =>
  [...new Set(metrics.flatMap(partKeys))].flatMap((key) => metricByKey(key)?.id ?? []);

/** Loads what a reporting request needs: one SQL per question, however many reps. */
@Injectable()
export class WorldService {
  constructor(
    private readonly db: DataSource,
    private readonly kept: KeptFacts,
  ) {}

  async load(request: WorldRequest): Promise<World> {
    const { scope, people, reps } = request;
    const everybody = scope.teamIds === null && scope.repId === null && reps === undefined;
    const keep = everybody ? await this.kept.current() : loadAnew;
    const parts = request.totals.map((part) => part.days);
    const window = spanOf(parts.length > 0 ? parts : [people]);
    const persons = await keep(['people', people], () =>
      loadPeople(this.db, {
        teamIds: scope.teamIds,
        repIds: scope.repId === null ? (reps ?? null) : [scope.repId],
        ...people,
      }),
    );
    const repIds = persons.map((person) => person.id);
    const wide = yearAround(window);
    const stock = request.stock;
    const [teams, totals, quotas, holidays, absences, coverage, stocks] = await Promise.all([
      keep(['teams'], () => loadTeams(this.db, null)),
      Promise.all(
        request.totals.map((part) =>
          keep(['totals', idsOf(part.metrics), part.days], () =>
            this.totals(everybody ? null : repIds, part),
          ),
        ),
      ),
      this.quotas(keep, request, repIds, request.quotaDays ?? spanOf([people, ...parts])),
      keep(['holidays', wide], () => loadHolidays(this.db, wide.from, wide.to)),
      keep(['absences', wide, people], () => loadAbsences(this.db, repIds, wide.from, wide.to)),
      this.coverage(keep, request, window),
      stock ? loadOpenPipeline(this.db, repIds, stock.from, stock.to) : null,
    ]);
    const calendars = new RegionCalendars(request.settings.workingWeekdays, holidays);
    const teamsById = new Map(teams.map((team) => [team.id, team]));
    const visible = scope.teamIds === null ? null : new Set(scope.teamIds);
    const loaded = {
      request,
      calendars,
      teams: teamsById,
      coverage,
      totals,
      quotas: quotas.byRep,
      absences: groupBy(absences, (row) => row.repId),
      stocks,
    };
    const below = descendants(teams);
    return {
      reps: persons.map((person) => makeRepFacts(person, loaded, visible)),
      within: (teamId) => {
        const inside = new Set([...below(teamId)].filter((id) => visible?.has(id) ?? true));
        return persons
          .filter((person) => isIn(person, inside, people))
          .map((person) => makeRepFacts(person, loaded, inside));
      },
      teams: teamsById,
      teamQuotas: quotas.byTeam,
      calendars,
      region: mostCommon(persons.map((person) => person.region)),
      coverage,
      below,
    };
  }

  private async totals(repIds: number[] | null, part: WorldRequest['totals'][number]): Promise<SeriesByRep> {
    const rows = await loadRepTotals(this.db, { repIds, metricIds: idsOf(part.metrics), ...part.days });
    return seriesByRep(rows, part.days, KEY_OF);
  }

  private quotas(
    keep: Keep,
    { scope, quotasOf, people }: WorldRequest,
    repIds: number[],
    window: WorldWindow,
  ): Promise<Quotas> {
    const metricIds = quotasOf?.map((metric) => metric.id) ?? null;
    const teamIds = scope.repId === null ? scope.teamIds : [];
    return keep(['quotas', metricIds, window, people], async () => {
      const rows = await loadQuotas(this.db, { repIds, teamIds, metricIds, ...window });
      const ofTeams = rows.filter((row) => row.teamId !== null);
      return {
        byRep: groupBy(rows, (row) => row.repId),
        byTeam: groupBy(ofTeams, (row) => `${row.teamId}/${row.metricId}`),
      };
    });
  }

  private coverage(keep: Keep, request: WorldRequest, window: WorldWindow): Promise<CoverageIndex> {
    const metricIds = idsOf(request.totals.flatMap((part) => part.metrics));
    const days = request.coverageDays ?? window;
    return keep(
      ['coverage', metricIds, days],
      async () =>
        new CoverageIndex(await loadCoverage(this.db, { metricIds, teamIds: null, ...days }), KEY_OF),
    );
  }
}

interface Quotas {
  readonly byRep: ReadonlyMap<number | null, readonly QuotaRow[]>;
  /** By team and metric id: `${teamId}/${metricId}`. */
  readonly byTeam: ReadonlyMap<string, readonly QuotaRow[]>;
}

const isIn = ({ memberships }: PersonRow, teams: ReadonlySet<number>, { from, to }: WorldWindow): boolean =>
  memberships.some(
    (member) =>
      teams.has(member.teamId) &&
      (member.from === null || member.from <= to) &&
      (member.to === null || member.to > from),
  );

function mostCommon(values: readonly (string | null)[]): string | null {
  let [best, most]: [string | null, number] = [null, 0];
  for (const [value, rows] of groupBy(values, (value) => value)) {
    if (rows.length > most) [best, most] = [value, rows.length];
  }
  return best;
}
