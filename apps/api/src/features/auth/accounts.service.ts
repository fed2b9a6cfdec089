import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import type { Viewer } from '../../common/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import {
  findAccountById,
  insertAccount,
  otherAdminExists,
  repExists,
  teamExists,
  updateAccount,
  updatePasswordHash,
  type Account,
  type NewAccount,
} from './account.query.js';
import { emailTaken, lastAdmin, needsRep, needsTeam, unknownRep, unknownTeam } from './auth.errors.js';
import { PasswordService } from './password.service.js';
import { SessionService } from './session.service.js';

export type AccountWish = Omit<NewAccount, 'passwordHash' | 'sample'> & { readonly password: string | null };
export type AccountChange = Partial<Pick<Account, 'name' | 'role' | 'teamId' | 'repId' | 'active'>> & {
  readonly newPassword?: boolean;
};
/** `oneTimePassword` is shown once and stored nowhere; null when the admin chose the password. */
export interface MadeAccount {
  readonly id: number;
  readonly oneTimePassword: string | null;
}

/** The one writer of accounts: makes them, changes their rights, and signs out whose rights changed. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly db: DataSource,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /** Adds an account in another's transaction (set-up, the sample company), as given. Throws when the e-mail is taken. */
  async insert(manager: EntityManager, account: NewAccount): Promise<number> {
    const id = await insertAccount(manager, account);
    if (id === null) throw emailTaken(account.email);
    return id;
  }

  /** Makes an account for somebody; without a password, one is made up. */
  async create(viewer: Viewer, wish: AccountWish): Promise<MadeAccount> {
    await this.assertFits(this.db.manager, wish);
    const oneTimePassword = wish.password === null ? this.passwords.oneTime() : null;
    const password = wish.password ?? oneTimePassword ?? '';
    this.passwords.assertStrong(password, wish.email);
    const passwordHash = await this.passwords.hash(password);
    return this.db.transaction(async (manager) => {
      const id = await this.insert(manager, { ...wish, passwordHash });
      const { email, role, teamId, repId } = wish;
      const detail = { email, role, teamId, repId };
      await this.audit.recordFor(manager, viewer, { action: 'user.create', subject: `user ${id}`, detail });
      return { id, oneTimePassword };
    });
  }

  /** Changes rights, or gives a new one-time password; either way the user has to sign in again. */
  async change(viewer: Viewer, id: number, { newPassword, ...change }: AccountChange): Promise<MadeAccount> {
    const oneTimePassword = newPassword ? this.passwords.oneTime() : null;
    const passwordHash = oneTimePassword === null ? null : await this.passwords.hash(oneTimePassword);
    return this.db.transaction(async (manager) => {
      const before = await findAccountById(manager, id);
      if (before === null) throw notFound();
      const after = { ...before, ...change };
      await this.assertFits(manager, after);
      const wasAdmin = before.role === 'admin' && before.active && !before.sample;
      const staysAdmin = after.role === 'admin' && after.active;
      if (wasAdmin && !staysAdmin && !(await otherAdminExists(manager, id))) throw lastAdmin();
      await updateAccount(manager, after);
      if (passwordHash !== null) await updatePasswordHash(manager, id, passwordHash);
      await this.sessions.closeAllOf(manager, id);
      const detail = { before: rightsOf(before), after: rightsOf(after), newPassword: passwordHash !== null };
      await this.audit.recordFor(manager, viewer, { action: 'user.change', subject: `user ${id}`, detail });
      return { id, oneTimePassword };
    });
  }

  private async assertFits(
    manager: EntityManager,
    { role, teamId, repId }: Pick<NewAccount, 'role' | 'teamId' | 'repId'>,
  ): Promise<void> {
    if (role === 'manager' && teamId === null) throw needsTeam();
    if (role === 'rep' && repId === null) throw needsRep();
    if (teamId !== null && !(await teamExists(manager, teamId))) throw unknownTeam();
    if (repId !== null && !(await repExists(manager, repId))) throw unknownRep();
  }
}

const rightsOf = ({ role, teamId, repId, active }: Account) => ({ role, teamId, repId, active });
