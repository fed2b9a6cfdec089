import type { EntityManager } from 'typeorm';
import { toNumber } from './to-number.js';

/**
 * Makes this transaction the only writer of facts, people and quotas until it ends, and gives the number that orders
 * its changes among all others. Every writer calls it before its first read.
 */
export async function lockFacts(manager: EntityManager): Promise<number> {
  await manager.query('SELECT pg_advisory_xact_lock(7001)');
  const [row] = await manager.query<{ seq: string }[]>(`SELECT nextval('fact_seq') AS seq`);
  return toNumber(row?.seq ?? 0);
}

/** Says that some computed number may differ from now on. */
export async function moveDataVersion(manager: EntityManager): Promise<void> {
  await manager.query('UPDATE data_version SET version = version + 1');
}
