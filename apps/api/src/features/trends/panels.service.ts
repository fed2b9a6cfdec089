import { Injectable } from '@nestjs/common';
import { BUILT_IN_METRICS, sumCapacity } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadTeams, type TeamRow } from '../../common/facts/teams.query.js';
import { loadPanelTotals, type PanelSeries } from '../../common/facts/totals.query.js';
import { descendants } from '../../common/readings/descendants.js';
import { KeptFacts, loadAnew } from '../../common/readings/kept-facts.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { countMetricOf } from '../../common/readings/rep-landing.js';
import { topTeams } from '../../common/readings/team-of-reps.js';
import { spread, type DailyValues } from '../../common/readings/world-window.js';
import { idsOf, WorldService } from '../../common/readings/world.service.js';
import type { World } from '../../common/readings/world.js';
import { coveredSpan, type Panel } from './panel.js';

const KEY_OF = new Map(BUILT_IN_METRICS.map((metric) => [metric.id, metric.key]));
/** Facts of the top team's own reps, beside those of the teams below it. */
const REST = 0;

export interface PanelDays {
  from: string;
  to: string;
  /** Quotas are wanted up to this day. */
  quotaTo: string;
}

export interface Panels {
  world: World;
  total: Panel;
  panels: Panel[];
}

/** Decides what gets a panel, and loads it. */
@Injectable()
export class PanelsService {
  constructor(
    private readonly db: DataSource,
    private readonly worlds: WorldService,
    private readonly kept: KeptFacts,
  ) {}

  async load(context: PeriodContext, days: PanelDays): Promise<Panels> {
    const teams = (await loadTeams(this.db, null)).filter(
      (team) => context.scope.teamIds?.includes(team.id) ?? true,
    );
    const tops = topTeams(
      { teams: new Map(teams.map((team) => [team.id, team])) },
      context.scope,
      context.team?.id ?? null,
    );
    const [top] = tops;
    const children = childrenOf(teams, tops);
    return children.length === 0 && top !== undefined
      ? this.reps(context, days, top)
      : this.teams(context, days, teams, tops, children);
  }

  private async teams(
    context: PeriodContext,
    days: PanelDays,
    teams: readonly TeamRow[],
    tops: readonly number[],
    children: readonly TeamRow[],
  ): Promise<Panels> {
    const below = descendants(teams);
    const panelOf = new Map(teams.map((team) => [team.id, REST]));
    for (const child of children) for (const id of below(child.id)) panelOf.set(id, child.id);
    const [world, totals] = await Promise.all([
      this.world(context, days, context.period.start),
      this.totals(context, panelOf, days),
    ]);
    const series = (panels: readonly number[]) => panels.map((panel) => valuesOf(totals, panel, days));
    const covered = (ids: Iterable<number>) => coveredSpan(world.coverage, context.metric, ids);
    return {
      world,
      total: {
        team: null,
        rep: null,
        quotaTeams: tops,
        members: world.reps,
        series: series([REST, ...children.map((child) => child.id)]),
        covered: covered(teams.map((team) => team.id)),
      },
      panels: children.map(({ id, name }) => ({
        team: { id, name },
        rep: null,
        quotaTeams: [id],
        members: world.within(id),
        series: series([id]),
        covered: covered(below(id)),
      })),
    };
  }

  /** Of everybody, the team tree is part of the data version, and with it what belongs to which panel. */
  private async totals(
    { scope, team, metric }: PeriodContext,
    panelOf: ReadonlyMap<number, number>,
    { from, to }: PanelDays,
  ): Promise<PanelSeries[]> {
    const everybody = scope.teamIds === null && team === null;
    const keep = everybody ? await this.kept.current() : loadAnew;
    const metricIds = idsOf([metric]);
    return keep(['panels', metricIds, from, to], () =>
      loadPanelTotals(this.db, { panelOf, metricIds, from, to }),
    );
  }

  /** A team without teams below it: a panel per rep. */
  private async reps(context: PeriodContext, days: PanelDays, top: number): Promise<Panels> {
    const world = await this.world(context, days, days.from);
    const covered = coveredSpan(world.coverage, context.metric, [top]);
    const { start, end } = context.period;
    // Who left before the period has part in the total, and no panel.
    const isHere = (rep: RepFacts): boolean => sumCapacity(rep.capacity(start, end)) > 0;
    return {
      world,
      total: {
        team: null,
        rep: null,
        quotaTeams: [top],
        members: world.reps,
        series: world.reps.map((rep) => rep.series),
        covered,
      },
      panels: world.reps.filter(isHere).map((rep) => ({
        team: { id: top, name: rep.person.name },
        rep: { id: rep.person.id, name: rep.person.name },
        quotaTeams: [],
        members: [rep],
        series: [rep.series],
        covered,
      })),
    };
  }

  private world(
    { scope, metric, period, asOf, settings }: PeriodContext,
    days: PanelDays,
    from: string,
  ): Promise<World> {
    const first = from < period.start ? from : period.start;
    return this.worlds.load({
      scope,
      settings,
      people: { from: days.from, to: period.end },
      asOf,
      totals: [
        {
          metrics: [metric, ...countMetricOf(metric)],
          days: { from: first, to: asOf < first ? first : asOf },
        },
      ],
      quotasOf: [metric],
      quotaDays: { from: days.from, to: days.quotaTo > period.end ? days.quotaTo : period.end },
      coverageDays: { from: days.from, to: days.to },
      ...(metric.stock ? { stock: { from: period.start, to: period.end } } : {}),
    });
  }
}

/** The teams just below the top one; without a single top, the topmost ones. */
function childrenOf(teams: readonly TeamRow[], tops: readonly number[]): TeamRow[] {
  const [top] = tops;
  return teams.filter((team) => (tops.length === 1 ? team.parentId === top : tops.includes(team.id)));
}

function valuesOf(totals: readonly PanelSeries[], panel: number, days: PanelDays): Map<string, DailyValues> {
  const found = new Map<string, DailyValues>();
  for (const row of totals) {
    const key = KEY_OF.get(row.metricId);
    if (row.panel !== panel || key === undefined) continue;
    found.set(key, spread(row, days));
  }
  return found;
}
