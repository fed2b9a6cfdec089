import type { Tx } from './merge.types.js';

/** Every writer of facts holds this in its transaction: totals span feeds, and a lock per feed would lose rows. */
const FACTS_LOCK = 7001;

/**
 * Waits for the turn to change facts; the transaction's end gives it back. Taken after staging and before the
 * first read. Also sets what big statements need: the memory to sort in, and no compiling of plans.
 */
export async function lockFacts(tx: Tx): Promise<void> {
  await tx.query(`SET LOCAL work_mem = '128MB'; SET LOCAL jit = off`);
  await tx.query('SELECT pg_advisory_xact_lock($1)', [FACTS_LOCK]);
}

/** The next place in the order of imports and hand-made changes. */
export async function nextSeq(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ seq: string }>(`SELECT nextval('fact_seq') AS seq`);
  return Number(rows[0]?.seq);
}

/** Something that readers may have cached has changed. */
export async function bumpDataVersion(tx: Tx): Promise<void> {
  await tx.query('UPDATE data_version SET version = version + 1');
}
