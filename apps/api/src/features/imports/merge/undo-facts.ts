import { restoreDeals } from './deals.js';
import type { Tx, UndoOutcome } from './merge.types.js';
import { applyDelta, deltaOf, startDelta } from './totals.js';

const EVENT = 'feed_id, ext_key, metric_id, part, alias_id, credit, at, day, value, import_id, line';

const lostDays = (rows: string, sign: 1 | -1): string => `
  INSERT INTO pl_delta
  SELECT a.rep_id, ${rows}.metric_id, ${rows}.day, ${rows}.feed_id, ${deltaOf(`${rows}.value`, sign)}
  FROM ${rows} JOIN rep_alias a ON a.id = ${rows}.alias_id
  WHERE a.rep_id IS NOT NULL AND ${rows}.metric_id <> 0
  GROUP BY a.rep_id, ${rows}.metric_id, ${rows}.day, ${rows}.feed_id`;

/**
 * Takes the records of an import back, as if it had never happened:
 * a version that a later import confirmed becomes that import's; one that is current goes, and what it had replaced
 * comes back; one that was replaced since goes, and what it had replaced now counts as replaced by its successor.
 */
export async function undoFacts(tx: Tx, importId: number, feedId: number): Promise<UndoOutcome> {
  await tx.query('DELETE FROM confirm WHERE import_id = $1', [importId]);
  await startDelta(tx);
  await findVersions(tx, importId, feedId);
  const kept = await handOver(tx, importId, feedId);
  const deeper = await removeReplaced(tx, importId, feedId);
  const { removed, restored } = await removeCurrent(tx, importId, feedId);
  await tx.query('DROP TABLE pl_mine');
  await applyDelta(tx, 'undo', importId);
  return { removed, restored, kept: kept + deeper };
}

/** The versions that are the import's: successor null when current, else the import that replaced it. Heir: who confirmed it first. */
async function findVersions(tx: Tx, importId: number, feedId: number): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE pl_mine ON COMMIT DROP AS
     SELECT ext_key, NULL::int AS successor, NULL::int AS heir, NULL::int AS heir_line
     FROM event WHERE import_id = $1 AND feed_id = $2 GROUP BY ext_key
     UNION ALL
     SELECT ext_key, replaced_by, NULL, NULL FROM event_prior WHERE import_id = $1 AND feed_id = $2
     GROUP BY ext_key, replaced_by`,
    [importId, feedId],
  );
  await tx.query('ANALYZE pl_mine');
  const confirmed = await tx.query('SELECT 1 FROM confirm WHERE feed_id = $1 LIMIT 1', [feedId]);
  if (confirmed.rows.length === 0) return;
  await tx.query(
    `UPDATE pl_mine m SET heir = h.import_id, heir_line = h.line
     FROM (
       SELECT DISTINCT ON (k.ext_key) k.ext_key, c.import_id, c.line
       FROM pl_mine k
       JOIN confirm c ON c.ext_key = k.ext_key AND c.feed_id = $2
       JOIN import i ON i.id = c.import_id
       JOIN import me ON me.id = $1
       LEFT JOIN import s ON s.id = k.successor
       WHERE i.seq > me.seq AND (s.seq IS NULL OR i.seq < s.seq)
       ORDER BY k.ext_key, i.seq) h
     WHERE h.ext_key = m.ext_key`,
    [importId, feedId],
  );
}

async function handOver(tx: Tx, importId: number, feedId: number): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM pl_mine WHERE heir IS NOT NULL',
  );
  if (!rows[0] || rows[0].n === 0) return 0;
  const mine = `t.feed_id = $2 AND t.import_id = $1 AND t.ext_key = m.ext_key AND m.heir IS NOT NULL`;
  for (const table of ['event', 'event_prior', 'deal_version', 'deal']) {
    await tx.query(
      `UPDATE ${table} t SET import_id = m.heir, line = m.heir_line FROM pl_mine m WHERE ${mine}`,
      [importId, feedId],
    );
  }
  await tx.query(
    `UPDATE event_prior t SET replaced_by = m.heir FROM pl_mine m
     WHERE t.feed_id = $2 AND t.replaced_by = $1 AND t.ext_key = m.ext_key AND m.heir IS NOT NULL`,
    [importId, feedId],
  );
  await tx.query(
    `DELETE FROM confirm c USING pl_mine m WHERE c.feed_id = $1 AND c.ext_key = m.ext_key AND c.import_id = m.heir`,
    [feedId],
  );
  await tx.query('DELETE FROM pl_mine WHERE heir IS NOT NULL');
  return rows[0].n;
}

async function removeReplaced(tx: Tx, importId: number, feedId: number): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM pl_mine WHERE successor IS NOT NULL',
  );
  if (!rows[0] || rows[0].n === 0) return 0;
  const mine = `t.feed_id = $2 AND t.ext_key = m.ext_key AND m.successor IS NOT NULL`;
  await tx.query(`DELETE FROM event_prior t USING pl_mine m WHERE ${mine} AND t.import_id = $1`, [
    importId,
    feedId,
  ]);
  await tx.query(`DELETE FROM deal_version t USING pl_mine m WHERE ${mine} AND t.import_id = $1`, [
    importId,
    feedId,
  ]);
  await tx.query(
    `UPDATE event_prior t SET replaced_by = m.successor FROM pl_mine m WHERE ${mine} AND t.replaced_by = $1`,
    [importId, feedId],
  );
  await tx.query('DELETE FROM pl_mine WHERE successor IS NOT NULL');
  return rows[0].n;
}

/** What is left in `pl_mine` is current: it goes, and what it had replaced comes back. */
async function removeCurrent(
  tx: Tx,
  importId: number,
  feedId: number,
): Promise<Pick<UndoOutcome, 'removed' | 'restored'>> {
  await tx.query(
    `WITH gone AS (
       DELETE FROM event e USING pl_mine m
       WHERE e.feed_id = $2 AND e.import_id = $1 AND e.ext_key = m.ext_key RETURNING e.*)
     ${lostDays('gone', -1)}`,
    [importId, feedId],
  );
  await tx.query(
    `DELETE FROM deal_version t USING pl_mine m WHERE t.feed_id = $2 AND t.import_id = $1 AND t.ext_key = m.ext_key`,
    [importId, feedId],
  );
  const { rows } = await tx.query<{ restored: number }>(
    `WITH back AS (
       DELETE FROM event_prior p USING pl_mine m
       WHERE p.feed_id = $2 AND p.replaced_by = $1 AND p.ext_key = m.ext_key RETURNING p.*),
     stored AS (
       INSERT INTO event (${EVENT}) SELECT ${EVENT} FROM back ORDER BY ext_key, metric_id, part),
     days AS (${lostDays('back', 1)})
     SELECT count(DISTINCT ext_key)::int AS restored FROM back`,
    [importId, feedId],
  );
  await restoreDeals(tx, feedId, 'pl_mine');
  const mine = await tx.query<{ n: number }>('SELECT count(*)::int AS n FROM pl_mine');
  const restored = rows[0]?.restored ?? 0;
  return { removed: (mine.rows[0]?.n ?? 0) - restored, restored };
}
