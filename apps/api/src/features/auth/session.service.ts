import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Queryable } from '../../common/queryable.js';
import { hashToken, newToken } from './session-token.js';
import {
  ABSOLUTE_DAYS,
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  replaceSession,
  touchSession,
  type SessionRow,
} from './session.query.js';

export const SESSION_SECONDS = ABSOLUTE_DAYS * 24 * 3600;

/** Sessions on the server: they can be ended at any time, and a signed-in browser holds nothing but a random token. */
@Injectable()
export class SessionService {
  constructor(private readonly db: DataSource) {}

  /** The session of a token, or null; marks it as used. */
  async find(token: string): Promise<SessionRow | null> {
    const tokenHash = hashToken(token);
    const session = await findSession(this.db, tokenHash);
    if (session) await touchSession(this.db, tokenHash);
    return session;
  }

  /** Opens a session with a new token and ends the one the browser had before, whosever it was. */
  async open(userId: number, previousToken: string | null): Promise<string> {
    const token = newToken();
    await this.db.transaction(async (manager) => {
      if (previousToken !== null) await deleteSession(manager, hashToken(previousToken));
      await deleteExpiredSessions(manager);
      await insertSession(manager, { tokenHash: hashToken(token), userId, actingUserId: null });
    });
    return token;
  }

  /** Makes the session act as another user (null: as the one signed in), under a new token. */
  async actAs(token: string, actingUserId: number | null): Promise<string> {
    const fresh = newToken();
    await replaceSession(this.db, { oldHash: hashToken(token), newHash: hashToken(fresh), actingUserId });
    return fresh;
  }

  async close(token: string): Promise<void> {
    await deleteSession(this.db, hashToken(token));
  }

  /** Signs a user out everywhere: the role changed, or the account was switched off. */
  async closeAllOf(manager: Queryable, userId: number): Promise<void> {
    await deleteSessionsOf(manager, userId);
  }
}
