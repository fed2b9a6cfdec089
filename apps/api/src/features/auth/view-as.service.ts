import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { AuditService } from '../audit/audit.service.js';
import { signInFirst, viewAsOnlyInSample } from './auth.errors.js';
import { findSampleState, isSampleUser } from './session-view.query.js';
import { SessionService } from './session.service.js';

/** Lets an admin look through the eyes of the sample company's people, with exactly their rights. */
@Injectable()
export class ViewAsService {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /** Acts as a sample user from now on (null: as oneself again) and gives the session's new token. */
  async viewAs(token: string | null, userId: number | null): Promise<string> {
    const session = token === null ? null : await this.sessions.find(token);
    if (session === null || token === null) throw signInFirst();
    if (session.trueRole !== 'admin') throw viewAsOnlyInSample();
    if (userId !== null) {
      if ((await findSampleState(this.db)).state !== 'loaded') throw viewAsOnlyInSample();
      if (!(await isSampleUser(this.db, userId))) throw notFound();
    }
    const subject = userId === null ? 'oneself' : `user ${userId}`;
    await this.audit.record(this.db, { userId: session.trueUserId, action: 'session.view_as', subject });
    return this.sessions.actAs(token, userId);
  }
}
