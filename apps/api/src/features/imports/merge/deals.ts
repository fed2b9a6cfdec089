import type { MergeInput, Tx } from './merge.types.js';
import { staging } from './staging.js';

const DEAL = `feed_id, ext_key, import_id, line, name, account, stage, state, amount, currency, alias_id, created_day,
  closed_day, expected_close_day`;

/**
 * Stores the state in which this export shows each new or changed deal, and makes it the current one. Deals and
 * their events are one record: they change, go and come back together.
 * @param all whether every staged deal is new; otherwise `pl_class` tells
 */
export async function mergeDeals(tx: Tx, input: MergeInput, all: boolean): Promise<void> {
  const { deals, reps } = staging(input.importId);
  const join = all ? '' : `JOIN pl_class k ON k.ext_key = s.ext_key AND k.state <> 'same'`;
  await tx.query(
    `WITH stored AS (
       INSERT INTO deal_version (${DEAL})
       SELECT $1::int, s.ext_key, $2::int, s.line, s.name, s.account, s.stage, s.state, s.amount, s.currency, r.alias_id,
         s.created_day, s.closed_day, s.expected_close_day
       FROM ${deals} s LEFT JOIN ${reps} r USING (rep_no) ${join}
       ORDER BY s.ext_key
       RETURNING ${DEAL})
     INSERT INTO deal (${DEAL}) SELECT ${DEAL} FROM stored
     ON CONFLICT (feed_id, ext_key) DO UPDATE SET
       import_id = excluded.import_id, line = excluded.line, name = excluded.name, account = excluded.account,
       stage = excluded.stage, state = excluded.state, amount = excluded.amount, currency = excluded.currency,
       alias_id = excluded.alias_id, created_day = excluded.created_day, closed_day = excluded.closed_day,
       expected_close_day = excluded.expected_close_day`,
    [input.feedId, input.importId],
  );
}

/** The current state of these deals is again the one that the import of their current events stored. `keys`: a table with ext_key. */
export async function restoreDeals(tx: Tx, feedId: number, keys: string): Promise<void> {
  await tx.query(`DELETE FROM deal d USING ${keys} k WHERE d.feed_id = $1 AND d.ext_key = k.ext_key`, [
    feedId,
  ]);
  await tx.query(
    `INSERT INTO deal (${DEAL})
     SELECT ${DEAL.split(',')
       .map((column) => `v.${column.trim()}`)
       .join(', ')}
     FROM deal_version v
     JOIN (SELECT DISTINCT e.ext_key, e.import_id FROM event e JOIN ${keys} k ON k.ext_key = e.ext_key WHERE e.feed_id = $1) c
       ON c.ext_key = v.ext_key AND c.import_id = v.import_id
     WHERE v.feed_id = $1`,
    [feedId],
  );
}
