import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from './coded-error.js';
import { membershipWindows, repIsInScope, repsInScope, subtreeOf, type Scope } from './scope.query.js';
import type { Viewer } from './viewer.js';

/**
 * The one place that knows what a viewer may see. Every handler that names a team or a rep asks here first, and
 * every query of facts takes the `Scope` it gets and puts `visibleDay` (or `visibleRep`) into its WHERE:
 *
 * - admin, operations, and a leader without a team see everything;
 * - a leader or manager with a team sees the days that a rep spent in that team or one below it;
 * - a rep sees the own rep, whatever the team;
 * - what is foreign answers exactly as what does not exist: `notFound()`.
 */
@Injectable()
export class ScopeService {
  constructor(private readonly db: DataSource) {}

  /** What queries may read for this viewer, narrowed to a team's subtree if one is named. Foreign team: not found. */
  async scopeOf(viewer: Viewer, teamId?: number | null): Promise<Scope> {
    if (viewer.role === 'rep') {
      if (teamId !== undefined && teamId !== null) throw notFound();
      return { teamIds: null, repId: viewer.repId ?? 0 };
    }
    return { teamIds: await this.visibleTeams(viewer, teamId), repId: null };
  }

  /** The visible team ids, narrowed to a team's subtree if one is named; null means all. A rep sees no team. */
  async visibleTeams(viewer: Viewer, teamId?: number | null): Promise<readonly number[] | null> {
    if (teamId === undefined || teamId === null) return viewer.role === 'rep' ? [] : viewer.teamIds;
    if (viewer.role === 'rep') throw notFound();
    if (viewer.teamIds !== null && !viewer.teamIds.includes(teamId)) throw notFound();
    const subtree = await subtreeOf(this.db, teamId);
    if (subtree.length === 0) throw notFound();
    return subtree;
  }

  /** Throws not found unless the viewer may see this team. */
  async assertTeam(viewer: Viewer, teamId: number): Promise<void> {
    await this.visibleTeams(viewer, teamId);
  }

  /**
   * Throws not found unless the viewer may see this rep: on the day, or at any time when none is given. Whoever
   * changes something about a rep (quota, note, flag) names today: a former manager may look back, not write.
   */
  async assertRep(viewer: Viewer, repId: number, day?: string | null): Promise<void> {
    const scope = await this.scopeOf(viewer);
    if (!(await repIsInScope(this.db, scope, repId, day ?? null))) throw notFound();
  }

  /** The ids of the reps the viewer may see, in a team's subtree if named, on a day if given. */
  async visibleReps(viewer: Viewer, teamId?: number | null, day?: string | null): Promise<number[]> {
    return repsInScope(this.db, await this.scopeOf(viewer, teamId), day ?? null);
  }

  /**
   * The half-open windows [from, to) of days the viewer may see of a rep; null means all days. Open ends are null.
   * Example: a manager whose team Ana joined on 2 March gets [{ from: '2026-03-02', to: null }].
   */
  async visibleDays(
    viewer: Viewer,
    repId: number,
  ): Promise<{ from: string | null; to: string | null }[] | null> {
    await this.assertRep(viewer, repId);
    if (viewer.role === 'rep' || viewer.teamIds === null) return null;
    return membershipWindows(this.db, repId, viewer.teamIds);
  }
}
