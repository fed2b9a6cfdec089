import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { env } from '../../config/env.js';
import { AuditService } from '../audit/audit.service.js';
import { AccountsService } from './accounts.service.js';
import { wrongSetupSecret } from './auth.errors.js';
import { PasswordService } from './password.service.js';
import { hashToken, newToken } from './session-token.js';
import { SessionService } from './session.service.js';
import { anyUser, deleteSetupSecret, findSetupSecret, lockSetup, storeSetupSecret } from './setup.query.js';

export interface NewAdmin {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** The first account. Once there is one, all of this answers "not found" for good. */
@Injectable()
export class SetupService {
  constructor(
    private readonly db: DataSource,
    private readonly passwords: PasswordService,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /** True while there is no account yet. */
  async needed(): Promise<boolean> {
    return !(await anyUser(this.db));
  }

  /**
   * To be called at every start of a server. Without any user yet: makes the admin that the environment names, or a
   * fresh one-time secret and gives the link that carries it. Null when there is nothing to set up.
   *
   * link('http://localhost:3000') is 'http://localhost:3000/setup?secret=…' on an empty database.
   */
  async link(baseUrl: string): Promise<string | null> {
    if (!(await this.needed())) return null;
    const { adminEmail: email, adminPassword: password } = env();
    if (email !== undefined && password !== undefined) {
      await this.makeAdmin({ email, name: 'Admin', password }, () => Promise.resolve());
      return null;
    }
    const secret = newToken();
    await storeSetupSecret(this.db, hashToken(secret).toString('hex'));
    return `${baseUrl.replace(/\/$/, '')}/setup?secret=${secret}`;
  }

  /** Makes the admin for whoever holds the link, and gives the token of a first session. */
  async redeem(secret: string, admin: NewAdmin, previousToken: string | null): Promise<string> {
    const userId = await this.makeAdmin(admin, async () => this.assertSecret(secret));
    if (userId === null) throw notFound();
    return this.sessions.open(userId, previousToken);
  }

  /** Null when somebody else was first. */
  private async makeAdmin(admin: NewAdmin, allowed: () => Promise<void>): Promise<number | null> {
    if (!(await this.needed())) return null;
    await allowed();
    this.passwords.assertStrong(admin.password, admin.email);
    const passwordHash = await this.passwords.hash(admin.password);
    const user = { ...admin, passwordHash, role: 'admin' as const, teamId: null, repId: null };
    return this.db.transaction(async (manager) => {
      await lockSetup(manager);
      if (await anyUser(manager)) return null;
      const userId = await this.accounts.insert(manager, user);
      await deleteSetupSecret(manager);
      await this.audit.record(manager, { userId, action: 'setup.done', subject: `user ${userId}` });
      return userId;
    });
  }

  private async assertSecret(secret: string): Promise<void> {
    const stored = await findSetupSecret(this.db);
    // Used up since the first look: somebody else was first, and set-up is gone for good.
    if (stored === null) throw notFound();
    if (!timingSafeEqual(Buffer.from(stored, 'hex'), hashToken(secret))) throw wrongSetupSecret();
  }
}
