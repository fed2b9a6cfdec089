import { setTimeout as sleep } from 'node:timers/promises';
import { busy } from './imports.errors.js';
import type { Tx } from './merge/merge.types.js';

/** First half of the key of a group's lock; the second is the group. Held by the connection that works on it. */
const GROUP_LOCK = 7002;
const PATIENCE_MS = 30_000;

/**
 * Makes this connection the only one that works on a group. The database may need some seconds to notice that a
 * killed process has gone, so this waits a while before it says that somebody else is at it.
 */
export async function lockGroup(client: Tx, groupId: number): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(250)) {
    if (await tryLockGroup(client, groupId)) return;
    if (Date.now() > until) throw busy();
  }
}

/** Whether the lock was free and is now held. */
export async function tryLockGroup(client: Tx, groupId: number): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS held', [
    GROUP_LOCK,
    groupId,
  ]);
  return rows[0]?.held === true;
}

export async function unlockGroup(client: Tx, groupId: number): Promise<void> {
  await client.query('SELECT pg_advisory_unlock($1, $2)', [GROUP_LOCK, groupId]);
}
