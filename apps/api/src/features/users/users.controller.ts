import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../common/id.pipe.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { ChangeUserRequest, CreateUserRequest } from './user.request.js';
import { ChangedUserResponse, UserResponse } from './user.response.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('api/users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @Allow('admin')
  @ApiOkResponse({ type: [UserResponse] })
  list(): Promise<UserResponse[]> {
    return this.users.list();
  }

  @Post()
  @Allow('admin')
  @ApiCreatedResponse({ type: ChangedUserResponse })
  create(@CurrentViewer() viewer: Viewer, @Body() body: CreateUserRequest): Promise<ChangedUserResponse> {
    return this.users.create(viewer, body);
  }

  @Patch(':id')
  @Allow('admin')
  @ApiParam({ name: 'id', type: Number })
  @ApiOkResponse({ type: ChangedUserResponse })
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Body() body: ChangeUserRequest,
  ): Promise<ChangedUserResponse> {
    return this.users.change(viewer, id, body);
  }
}
