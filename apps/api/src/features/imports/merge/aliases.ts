import { refreshCoverage } from './coverage.js';
import { foldedSql } from './fold-text.js';
import type { Tx, UnresolvedName } from './merge.types.js';
import { refoldQuotas } from './quota-fold.js';
import { staging } from './staging.js';
import { applyDelta, deltaOf, startDelta } from './totals.js';

/** Every text that names exactly one rep: by employee id, e-mail address or name. $1: reps about to go. */
const MATCHES = `
  SELECT key, min(id) AS rep_id FROM (
    SELECT id, ${foldedSql('name')} AS key FROM rep
    UNION SELECT id, ${foldedSql('email')} FROM rep
    UNION SELECT id, ${foldedSql('employee_id')} FROM rep) named
  WHERE key <> '' AND id <> ALL ($1::int[])
  GROUP BY key HAVING count(*) = 1`;

/**
 * Gives the staged rep texts of an import their aliases, makes those that are new, resolves what names exactly one
 * rep, and leaves alias_id and rep_id in the staged reps.
 */
export async function addAliases(tx: Tx, importId: number, feedId: number): Promise<void> {
  const { reps } = staging(importId);
  await tx.query(
    `INSERT INTO rep_alias (feed_id, text) SELECT DISTINCT $1::int, text FROM ${reps} ON CONFLICT (feed_id, text) DO NOTHING`,
    [feedId],
  );
  await resolveAliases(tx, { feedId });
  await tx.query(
    `UPDATE ${reps} s SET alias_id = a.id, rep_id = a.rep_id FROM rep_alias a WHERE a.feed_id = $1 AND a.text = s.text`,
    [feedId],
  );
  await tx.query(`ANALYZE ${reps}`);
}

/**
 * Looks again whom each name means, except where a person said so, and moves the facts of names whose rep changed.
 * @param only one feed's names, or (none) all of them
 * @param leaving reps about to be deleted: nobody's name any more, whoever said so
 */
export async function resolveAliases(
  tx: Tx,
  only: { readonly feedId?: number; readonly leaving?: readonly number[] },
): Promise<void> {
  const leaving = only.leaving ?? [];
  await tx.query(
    `CREATE TEMP TABLE pl_alias_change ON COMMIT DROP AS
     WITH match AS (${MATCHES})
     SELECT a.id AS alias_id, a.rep_id AS old_rep, m.rep_id AS new_rep, 'match'::text AS by, NULL::integer AS user_id
     FROM rep_alias a LEFT JOIN match m ON m.key = ${foldedSql('a.text')}
     WHERE ($2::int IS NULL OR a.feed_id = $2) AND a.rep_id IS DISTINCT FROM m.rep_id
       AND (a.resolved_by IS DISTINCT FROM 'user' OR a.rep_id = ANY ($1::int[]))`,
    [leaving, only.feedId ?? null],
  );
  await applyAliasChanges(tx);
}

/** A person says whom a name means; null: nobody known. What it has done follows at once. */
export async function mapAlias(
  tx: Tx,
  aliasId: number,
  repId: number | null,
  userId: number | null,
): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE pl_alias_change ON COMMIT DROP AS
     SELECT id AS alias_id, rep_id AS old_rep, $2::int AS new_rep,
       CASE WHEN $2::int IS NOT NULL THEN 'user' END AS by, $3::int AS user_id
     FROM rep_alias WHERE id = $1`,
    [aliasId, repId, userId],
  );
  await applyAliasChanges(tx);
}

/** Carries out `pl_alias_change`: totals, quotas, absences (they are read through the alias) and coverage follow. */
async function applyAliasChanges(tx: Tx): Promise<void> {
  const { rows } = await tx.query<{ alias: number; old: number | null; new: number | null }>(
    'SELECT alias_id AS alias, old_rep AS old, new_rep AS new FROM pl_alias_change',
  );
  if (rows.length > 0) {
    await tx.query(`
      UPDATE rep_alias a SET rep_id = c.new_rep, user_id = c.user_id,
        resolved_by = CASE WHEN c.new_rep IS NOT NULL THEN c.by END,
        resolved_at = CASE WHEN c.new_rep IS NOT NULL THEN now() END
      FROM pl_alias_change c WHERE a.id = c.alias_id`);
    const aliasIds = rows.map((row) => row.alias);
    const moved = await tx.query('SELECT 1 FROM event WHERE alias_id = ANY ($1) LIMIT 1', [aliasIds]);
    if (moved.rows.length > 0) await moveFacts(tx);
    await refoldQuotas(tx, {
      repIds: rows.flatMap((row) => [row.old, row.new]).filter((id): id is number => id !== null),
    });
    await refreshCoverage(tx, { aliasIds });
  }
  await tx.query('DROP TABLE pl_alias_change');
}

async function moveFacts(tx: Tx): Promise<void> {
  const side = (column: 'old_rep' | 'new_rep', sign: 1 | -1): string => `
    INSERT INTO pl_delta
    SELECT c.${column}, e.metric_id, e.day, e.feed_id, ${deltaOf('e.value', sign)}
    FROM pl_alias_change c JOIN event e ON e.alias_id = c.alias_id
    WHERE c.${column} IS NOT NULL AND e.metric_id <> 0
    GROUP BY c.${column}, e.metric_id, e.day, e.feed_id`;
  await startDelta(tx);
  await tx.query(side('old_rep', -1));
  await tx.query(side('new_rep', 1));
  await applyDelta(tx, 'resolve', null);
}

/** The names of a staged import that no rep answers to, most rows first. */
export async function unresolvedNames(tx: Tx, importId: number): Promise<UnresolvedName[]> {
  const { reps, events } = staging(importId);
  const { rows } = await tx.query<UnresolvedName>(
    `SELECT r.alias_id AS "aliasId", r.text, count(DISTINCT e.line)::int AS rows
     FROM ${reps} r JOIN ${events} e USING (rep_no) WHERE r.rep_id IS NULL
     GROUP BY r.alias_id, r.text ORDER BY rows DESC, r.text`,
  );
  return rows;
}

/** The same for an import whose rows are facts already. */
export async function unresolvedStored(tx: Tx, importId: number): Promise<UnresolvedName[]> {
  const { rows } = await tx.query<UnresolvedName>(
    `SELECT r.alias_id AS "aliasId", r.text, count(DISTINCT e.line)::int AS rows
     FROM ${staging(importId).reps} r JOIN event e USING (alias_id) WHERE r.rep_id IS NULL
     GROUP BY r.alias_id, r.text ORDER BY rows DESC, r.text`,
  );
  return rows;
}

/** Notes which names a staged import uses. */
export async function rememberAliases(tx: Tx, importId: number): Promise<void> {
  await tx.query(
    `INSERT INTO import_alias (import_id, alias_id) SELECT DISTINCT $1::int, alias_id FROM ${staging(importId).reps}
     ON CONFLICT DO NOTHING`,
    [importId],
  );
}

/** Forgets the names an undone import used, and those that nothing uses any more unless a person had mapped them. */
export async function forgetAliases(tx: Tx, importId: number): Promise<void> {
  const { rows } = await tx.query<{ id: number }>(
    'DELETE FROM import_alias WHERE import_id = $1 RETURNING alias_id AS id',
    [importId],
  );
  await tx.query(
    `DELETE FROM rep_alias a WHERE a.id = ANY ($1) AND a.resolved_by IS DISTINCT FROM 'user'
       AND NOT EXISTS (SELECT 1 FROM import_alias i WHERE i.alias_id = a.id)
       AND NOT EXISTS (SELECT 1 FROM quota_revision q WHERE q.alias_id = a.id)
       AND NOT EXISTS (SELECT 1 FROM absence b WHERE b.alias_id = a.id)`,
    [rows.map((row) => row.id)],
  );
}
