import { addAliases, rememberAliases } from './aliases.js';
import { stageNames } from './merge-quotas.js';
import {
  nothingMerged,
  type MergeInput,
  type MergeOutcome,
  type Tx,
  type UndoOutcome,
} from './merge.types.js';
import { rejectForeignDays } from './scope-small.js';
import { staging } from './staging.js';

const COLUMNS = `type text, region text, day date, name text, percent smallint, rep text, "from" date, "to" date, reason text`;

/** Merges a staged calendar: holidays and absences are claims of this import, and the latest claim of a day counts. */
export async function mergeCalendar(tx: Tx, input: MergeInput, seq: number): Promise<MergeOutcome> {
  const outcome = nothingMerged();
  const { rows: records, reps } = staging(input.importId);
  await stageNames(tx, input, `record ->> 'rep'`);
  await addAliases(tx, input.importId, input.feedId);
  await rememberAliases(tx, input.importId);
  await tx.query(`
    DROP TABLE IF EXISTS pl_day;
    CREATE TEMP TABLE pl_day ON COMMIT DROP AS
    SELECT r.line, d.*, n.alias_id, n.rep_id
    FROM ${records} r CROSS JOIN LATERAL jsonb_to_record(r.record) AS d (${COLUMNS})
    LEFT JOIN ${reps} n ON n.text = d.rep`);
  outcome.rejects = await rejectForeignDays(tx, input.teamIds);
  const lost = await tx.query(`
    DELETE FROM pl_day WHERE ctid IN (
      SELECT ctid FROM (
        SELECT ctid, row_number() OVER (PARTITION BY type, region, day, alias_id, "from", "to" ORDER BY line DESC) AS place
        FROM pl_day) p WHERE place > 1)`);
  outcome.duplicates = lost.rowCount ?? 0;
  await countStates(tx, outcome);
  await tx.query(
    `INSERT INTO holiday (region, day, percent, name, seq, import_id, user_id)
     SELECT COALESCE(region, ''), day, percent, COALESCE(name, ''), $1, $2, $3 FROM pl_day WHERE type = 'holiday' ORDER BY line`,
    [seq, input.importId, input.userId],
  );
  await tx.query(
    `INSERT INTO absence (alias_id, from_day, to_day, percent, reason, seq, import_id, user_id)
     SELECT alias_id, "from", "to", percent, COALESCE(reason, ''), $1, $2, $3 FROM pl_day WHERE type = 'absence' ORDER BY line`,
    [seq, input.importId, input.userId],
  );
  const unresolved = await tx.query<MergeOutcome['unresolved'][number]>(`
    SELECT alias_id AS "aliasId", rep AS text, count(*)::int AS rows FROM pl_day
    WHERE type = 'absence' AND rep_id IS NULL GROUP BY alias_id, rep ORDER BY rows DESC, rep`);
  outcome.unresolved = unresolved.rows;
  outcome.unresolvedRows = outcome.unresolved.reduce((sum, name) => sum + name.rows, 0);
  return outcome;
}

async function countStates(tx: Tx, outcome: MergeOutcome): Promise<void> {
  const { rows } = await tx.query<{ state: 'new' | 'changed' | 'same'; n: number }>(`
    SELECT CASE WHEN c.percent IS NULL THEN 'new' WHEN c.percent = p.percent AND c.what = COALESCE(p.name, p.reason, '') THEN 'same'
      ELSE 'changed' END AS state, count(*)::int AS n
    FROM pl_day p LEFT JOIN LATERAL (
      SELECT percent, what FROM (
        SELECT h.percent, h.name AS what, h.seq FROM holiday h
        WHERE p.type = 'holiday' AND h.region = COALESCE(p.region, '') AND h.day = p.day
        UNION ALL
        SELECT b.percent, b.reason, b.seq FROM absence b LEFT JOIN rep_alias a ON a.id = b.alias_id
        WHERE p.type = 'absence' AND b.from_day = p."from" AND b.to_day = p."to"
          AND (b.alias_id = p.alias_id OR COALESCE(b.rep_id, a.rep_id) = p.rep_id)) claims
      ORDER BY seq DESC LIMIT 1) c ON true
    GROUP BY 1`);
  for (const { state, n } of rows) outcome[state] = n;
}

/** Takes an import's holidays and absences back. */
export async function undoCalendar(tx: Tx, importId: number): Promise<UndoOutcome> {
  const holidays = await tx.query('DELETE FROM holiday WHERE import_id = $1', [importId]);
  const absences = await tx.query('DELETE FROM absence WHERE import_id = $1', [importId]);
  return { removed: (holidays.rowCount ?? 0) + (absences.rowCount ?? 0), restored: 0, kept: 0 };
}
