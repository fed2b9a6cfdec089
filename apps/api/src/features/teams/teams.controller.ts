import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer } from '../../common/policy.js';
import { TeamRef } from '../../common/shapes/refs.response.js';
import { ROLES, type Viewer } from '../../common/viewer.js';
import { TeamsService } from './teams.service.js';

@ApiTags('teams')
@Controller('api/teams')
export class TeamsController {
  constructor(private readonly teams: TeamsService) {}

  /** The teams the viewer sees, in the order of their tree. */
  @Get()
  @Allow(...ROLES)
  @ApiOkResponse({ type: [TeamRef] })
  list(@CurrentViewer() viewer: Viewer): Promise<TeamRef[]> {
    return this.teams.visible(viewer);
  }
}
