import { Injectable } from '@nestjs/common';
import {
  addDays,
  chainMetrics,
  cohortRange,
  metricByKey,
  outcomeChain,
  type DayRange,
  type MetricDefinition,
  type MovedClose,
  type OutcomeChain,
} from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadMedianCycle } from '../facts/cycle.query.js';
import { loadMovedCloses } from '../facts/moved-closes.query.js';
import { loadRoleReps } from '../facts/role-reps.query.js';
import { loadWindowSums, type Peers, type WindowSum } from '../facts/window-sums.query.js';
import type { Scope } from '../scope.query.js';
import { FEWEST_PEERS } from './period-fits.js';
import type { RepFacts } from './rep-facts.js';

/** How long a sales cycle and a win rate are looked at. */
const HALF_A_YEAR = 180;
/** By how many days is seen which steps a role does. */
const LATELY = 60;

/** What a role's reps did of the steps to an outcome. */
export interface OutcomeFacts {
  readonly chain: OutcomeChain;
  /** Median days from opening to winning; null while nothing was won. Steps are taken that much earlier. */
  readonly cycleDays: number | null;
  readonly peers: RolePeers;
  /** Each rep's sums: of the steps in order, and of the amount. The steps before the last are those of the cohort. */
  readonly sums: readonly PeerSums[];
  /** How likely an open deal of the role is won; null while none was decided. */
  readonly winRate: number | null;
}

/** Whom rates are compared with; job role null: everybody the viewer sees, where fewer than five have the role. */
export interface RolePeers extends Peers {
  readonly jobRole: string | null;
}

export interface PeerSums {
  readonly repId: number;
  readonly steps: readonly number[];
  readonly amount: { readonly deals: number; readonly sum: number; readonly squares: number };
}

const idOf = (key: string): number => metricByKey(key)?.id ?? 0;

/** Gathers what gap splits and ways to close are made of: what peers of a role did on the way to an outcome. */
@Injectable()
export class OutcomeFactsService {
  constructor(private readonly db: DataSource) {}

  /**
   * @param days of the outcome: the period's, as far as they count
   * @param scope what the viewer sees: only reps in it are compared with; who sees one rep, the own page, is compared
   * with the own team, and only when that is not a few
   * @returns null for metrics that nothing recorded leads to
   */
  async of(
    rep: RepFacts,
    metric: MetricDefinition,
    days: DayRange,
    scope: Pick<Scope, 'teamIds'> & { readonly own: boolean },
  ): Promise<OutcomeFacts | null> {
    const keys = chainMetrics(metric.key);
    if (keys.length === 0) return null;
    const peers = await this.peersOf(rep, days, scope);
    const past = { from: addDays(days.end, -HALF_A_YEAR), to: days.end };
    const lately = { from: addDays(days.end, -LATELY), to: days.end };
    const windows = [
      ...keys.map((key) => ({ metricId: idOf(key), ...lately })),
      ...['deals_won', 'deals_lost'].map((key) => ({ metricId: idOf(key), ...past })),
    ];
    const [totals, cycleDays] = await Promise.all([
      loadWindowSums(this.db, peers, windows),
      loadMedianCycle(this.db, peers, past),
    ]);
    const total = (place: number): number =>
      totals.reduce((sum, row) => sum + (row.window === place ? row.sum : 0), 0);
    const chain = outcomeChain(metric.key, (key) => total(keys.indexOf(key)));
    if (chain === null) return null;
    const decided = total(keys.length) + total(keys.length + 1);
    return {
      chain,
      cycleDays,
      peers,
      sums: await this.sums(peers, chain, days, cycleDays),
      winRate: decided > 0 ? total(keys.length) / decided : null,
    };
  }

  /** The rep's open deals that were due in these days and moved out. Only about now: see `loadMovedCloses`. */
  movedCloses(scope: Scope, rep: RepFacts, { start, end }: DayRange): Promise<Omit<MovedClose, 'odds'>[]> {
    return loadMovedCloses(this.db, { scope, repId: rep.person.id, from: start, to: end });
  }

  private async peersOf(
    { person, jobRole, team }: RepFacts,
    days: DayRange,
    scope: Pick<Scope, 'teamIds'> & { readonly own: boolean },
  ): Promise<RolePeers> {
    const teamIds = scope.own ? (team ? [team.id] : []) : scope.teamIds;
    const within = { teamIds, from: days.start, to: days.end };
    const role = jobRole === null ? [] : await loadRoleReps(this.db, { jobRole, ...within });
    if (role.length >= FEWEST_PEERS) return { jobRole, repIds: role, teamIds };
    const all = await loadRoleReps(this.db, { jobRole: null, ...within });
    // Among fewer, an average tells a rep what a colleague did. Who has left is still compared with the others.
    const alone = scope.own && all.length < FEWEST_PEERS;
    return { jobRole: null, repIds: alone ? [person.id] : [...new Set([...all, person.id])], teamIds };
  }

  private async sums(
    peers: Peers,
    { steps, amount, lagged }: OutcomeChain,
    days: DayRange,
    cycleDays: number | null,
  ): Promise<PeerSums[]> {
    const cohort = lagged ? cohortRange(days, cycleDays ?? 0) : days;
    const windows = [...steps, ...(amount === null ? [] : [amount])].map((key, place) => {
      const { start, end } = place < steps.length - 1 ? cohort : days;
      return { metricId: idOf(key), from: start, to: end };
    });
    const rows = new Map<string, WindowSum>();
    for (const row of await loadWindowSums(this.db, peers, windows))
      rows.set(`${row.repId}/${row.window}`, row);
    return peers.repIds.map((repId) => {
      const found = (place: number): WindowSum | undefined => rows.get(`${repId}/${place}`);
      const size = found(steps.length);
      const counts = steps.map((_, place) => found(place)?.sum ?? 0);
      const deals = counts.at(-1) ?? 0;
      return { repId, steps: counts, amount: { deals, sum: size?.sum ?? 0, squares: size?.squares ?? 0 } };
    });
  }
}
