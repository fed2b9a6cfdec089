import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { AttemptsService } from './attempts.service.js';
import { wrongCredentials } from './auth.errors.js';
import { PasswordService } from './password.service.js';
import { SessionService } from './session.service.js';
import { findAccount } from './sign-in.query.js';

@Injectable()
export class SignInService {
  constructor(
    private readonly db: DataSource,
    private readonly attempts: AttemptsService,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /** Gives a new session's token. Unknown, wrong and switched off get one answer after the same work. */
  async signIn(
    credentials: { email: string; password: string },
    from: { address: string; previousToken: string | null },
  ): Promise<string> {
    const succeeded = await this.attempts.begin(credentials.email, from.address);
    const account = await findAccount(this.db, credentials.email);
    const right = await this.passwords.verify(account?.passwordHash ?? null, credentials.password);
    const subject = from.address;
    if (!account?.active || !right) {
      await this.audit.record(this.db, { userId: account?.id ?? null, action: 'session.refused', subject });
      throw wrongCredentials();
    }
    await succeeded();
    await this.audit.record(this.db, { userId: account.id, action: 'session.open', subject });
    return this.sessions.open(account.id, from.previousToken);
  }
}
