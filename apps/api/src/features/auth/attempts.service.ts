import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { waitBeforeSignIn } from './auth.errors.js';
import {
  countAttempt,
  forgetOldAttempts,
  forgiveAttempts,
  secondsToWait,
  type Waits,
} from './sign-in.query.js';

/** One account from one address: after five failures, wait. This stops guessing, and locks out only the guesser. */
const PAIR: Waits = { free: 5, longest: 300 };
/** One address over all accounts: one password tried on many names. Wider, for a whole office comes from one address. */
const ADDRESS: Waits = { free: 50, longest: 60 };
/** One account from anywhere only answers later: nobody can lock another out. */
const ACCOUNT: Waits = { free: 20, longest: 0 };
const SLOWED_MS = 2000;

/** Makes guessing passwords slow. Kept in the database, so that several processes and restarts count together. */
@Injectable()
export class AttemptsService {
  constructor(private readonly db: DataSource) {}

  /** Counts an attempt, or throws with the seconds to wait. What it returns is called when the attempt succeeded. */
  async begin(email: string, address: string): Promise<() => Promise<void>> {
    const account = keyOf('account', email.toLowerCase());
    const from = keyOf('address', address);
    const pair = keyOf('pair', `${email.toLowerCase()} ${address}`);
    await forgetOldAttempts(this.db);
    const failures = await this.db.transaction(async (manager) => {
      await count(manager, from, ADDRESS);
      await count(manager, pair, PAIR);
      return (await countAttempt(manager, account, ACCOUNT)) ?? 0;
    });
    if (failures > ACCOUNT.free) await sleep(SLOWED_MS);
    return () => forgiveAttempts(this.db, pair, [from, account]);
  }
}

async function count(manager: EntityManager, key: string, waits: Waits): Promise<void> {
  if ((await countAttempt(manager, key, waits)) !== null) return;
  throw waitBeforeSignIn(Math.max(1, await secondsToWait(manager, key, waits)));
}

/** Keys are hashed: no list of the names that were tried, and all of one length. */
const keyOf = (kind: string, value: string): string =>
  `${kind}:${createHash('sha256').update(value).digest('base64url')}`;
