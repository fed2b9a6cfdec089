import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import type { Viewer } from '../../common/viewer.js';
import { AccountsService, type MadeAccount } from '../auth/accounts.service.js';
import type { ChangedUserResponse, UserResponse } from './user.response.js';
import type { ChangeUserRequest, CreateUserRequest } from './user.request.js';
import { findReps, findTeamsByName, loadUsers } from './users.query.js';

@Injectable()
export class UsersService {
  constructor(
    private readonly db: DataSource,
    private readonly accounts: AccountsService,
  ) {}

  async list(): Promise<UserResponse[]> {
    return loadUsers(this.db, null);
  }

  async create(viewer: Viewer, request: CreateUserRequest): Promise<ChangedUserResponse> {
    const { email, name, role, teamId = null, repId = null, password = null } = request;
    return this.shaped(await this.accounts.create(viewer, { email, name, role, teamId, repId, password }));
  }

  async change(viewer: Viewer, id: number, request: ChangeUserRequest): Promise<ChangedUserResponse> {
    const given = Object.entries(request).filter(([, value]) => value !== undefined);
    return this.shaped(await this.accounts.change(viewer, id, Object.fromEntries(given)));
  }

  /** The ids of all teams of this name; none or several when the name does not say which. */
  teamsNamed(name: string): Promise<number[]> {
    return findTeamsByName(this.db, name);
  }

  /** The ids of all reps with this e-mail or name. */
  repsNamed(text: string): Promise<number[]> {
    return findReps(this.db, text);
  }

  private async shaped({ id, oneTimePassword }: MadeAccount): Promise<ChangedUserResponse> {
    const [user] = await loadUsers(this.db, id);
    if (user === undefined) throw notFound();
    return { user, oneTimePassword };
  }
}
