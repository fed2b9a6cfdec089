import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { loadTeams } from '../../common/facts/teams.query.js';
import { ScopeService } from '../../common/scope.service.js';
import type { TeamRef } from '../../common/shapes/refs.response.js';
import type { Viewer } from '../../common/viewer.js';
import { teamTree } from './team-tree.js';

@Injectable()
export class TeamsService {
  constructor(
    private readonly db: DataSource,
    private readonly scope: ScopeService,
  ) {}

  /** The teams that a viewer sees, in the order of their tree; none for a rep. */
  async visible(viewer: Viewer): Promise<TeamRef[]> {
    return teamTree(await loadTeams(this.db, await this.scope.visibleTeams(viewer)));
  }
}
