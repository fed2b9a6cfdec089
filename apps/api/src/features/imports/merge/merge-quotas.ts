import { addAliases, rememberAliases } from './aliases.js';
import { foldedSql } from './fold-text.js';
import {
  nothingMerged,
  type MergeInput,
  type MergeOutcome,
  type MergeReject,
  type Tx,
  type UndoOutcome,
} from './merge.types.js';
import { refoldQuotas } from './quota-fold.js';
import { rejectForeignQuotas } from './scope-small.js';
import { staging } from './staging.js';

/** Merges staged quotas: each row is a revision of one quota, and the latest revision is in force. */
export async function mergeQuotas(tx: Tx, input: MergeInput, seq: number): Promise<MergeOutcome> {
  const outcome = nothingMerged();
  await stageNames(tx, input, `record ->> 'rep'`);
  await addAliases(tx, input.importId, input.feedId);
  await rememberAliases(tx, input.importId);
  await tx.query(`
    DROP TABLE IF EXISTS pl_quota;
    CREATE TEMP TABLE pl_quota ON COMMIT DROP AS
    SELECT r.line, q.team, n.alias_id, n.rep_id, NULL::int AS team_id, 0 AS teams, q."metricId" AS metric_id,
      q.grain, q.start AS start_day, q."end" AS end_day, q.amount, q.basis
    FROM ${staging(input.importId).rows} r
    CROSS JOIN LATERAL jsonb_to_record(r.record) AS q (${COLUMNS})
    LEFT JOIN ${staging(input.importId).reps} n ON n.text = q.rep;
    UPDATE pl_quota p SET team_id = t.id, teams = t.n
    FROM (SELECT ${foldedSql('name')} AS key, min(id) AS id, count(*)::int AS n FROM team GROUP BY 1) t
    WHERE t.key = ${foldedSql('p.team')}`);
  outcome.rejects = [...(await rejectTeams(tx)), ...(await rejectForeignQuotas(tx, input.teamIds))];
  outcome.duplicates = await dropRepeated(tx);
  await countStates(tx, outcome);
  outcome.unresolved = await unresolvedQuotas(tx);
  outcome.unresolvedRows = outcome.unresolved.reduce((sum, name) => sum + name.rows, 0);
  await tx.query(
    `INSERT INTO quota_revision (seq, alias_id, team_id, metric_id, grain, start_day, end_day, amount, basis, import_id, line, user_id)
     SELECT $1, alias_id, team_id, metric_id, grain, start_day, end_day, amount, basis, $2, line, $3 FROM pl_quota ORDER BY line`,
    [seq, input.importId, input.userId],
  );
  const subjects = await tx.query<{ reps: number[] | null; teams: number[] | null }>(
    `SELECT array_agg(DISTINCT rep_id) FILTER (WHERE rep_id IS NOT NULL) AS reps,
       array_agg(DISTINCT team_id) FILTER (WHERE team_id IS NOT NULL) AS teams FROM pl_quota`,
  );
  await refoldQuotas(tx, { repIds: subjects.rows[0]?.reps ?? [], teamIds: subjects.rows[0]?.teams ?? [] });
  return outcome;
}

const COLUMNS = `rep text, team text, "metricId" smallint, grain text, start date, "end" date, amount bigint, basis text`;

/** Small kinds name reps in their records: their texts become the staged names, unless reading already staged them. */
export async function stageNames(tx: Tx, input: MergeInput, text: string): Promise<void> {
  const { rows, reps } = staging(input.importId);
  await tx.query(`
    INSERT INTO ${reps} (rep_no, text)
    SELECT (SELECT count(*) FROM ${reps}) + row_number() OVER (ORDER BY text) - 1, text
    FROM (SELECT DISTINCT ${text} AS text FROM ${rows}) t
    WHERE text IS NOT NULL AND text NOT IN (SELECT text FROM ${reps})`);
}

async function rejectTeams(tx: Tx): Promise<MergeReject[]> {
  const { rows } = await tx.query<{ line: number; team: string; teams: number }>(
    'DELETE FROM pl_quota WHERE team IS NOT NULL AND teams <> 1 RETURNING line, team, teams',
  );
  return rows.map(({ line, team, teams }) => ({
    line,
    column: 'team',
    value: team,
    code: teams === 0 ? 'quota.unknown_team' : 'quota.ambiguous_team',
    message:
      teams === 0
        ? `No team is named ${team}. Import the roster first, or correct the name.`
        : `${teams} teams are named ${team}. Give them different names in the roster.`,
  }));
}

async function dropRepeated(tx: Tx): Promise<number> {
  const lost = await tx.query(`
    DELETE FROM pl_quota WHERE ctid IN (
      SELECT ctid FROM (
        SELECT ctid, row_number() OVER (PARTITION BY alias_id, team_id, metric_id, grain, start_day ORDER BY line DESC) AS place
        FROM pl_quota) p WHERE place > 1)`);
  return lost.rowCount ?? 0;
}

async function countStates(tx: Tx, outcome: MergeOutcome): Promise<void> {
  const { rows } = await tx.query<{ state: 'new' | 'changed' | 'same'; n: number }>(`
    SELECT CASE WHEN s.amount IS NULL AND p.amount IS NULL THEN 'same' WHEN s.amount IS NULL THEN 'new'
      WHEN s.amount = p.amount AND s.basis = p.basis THEN 'same' ELSE 'changed' END AS state, count(*)::int AS n
    FROM pl_quota p LEFT JOIN LATERAL (
      SELECT q.amount, q.basis FROM quota q
      WHERE q.rep_id = p.rep_id AND q.metric_id = p.metric_id AND q.grain = p.grain AND q.start_day = p.start_day
      UNION ALL
      SELECT q.amount, q.basis FROM quota q
      WHERE q.team_id = p.team_id AND q.metric_id = p.metric_id AND q.grain = p.grain AND q.start_day = p.start_day
      UNION ALL
      (SELECT q.amount, q.basis FROM quota_revision q
       WHERE p.rep_id IS NULL AND q.alias_id = p.alias_id AND q.metric_id = p.metric_id AND q.grain = p.grain
         AND q.start_day = p.start_day AND q.withdrawn_at IS NULL ORDER BY q.seq DESC, q.line DESC LIMIT 1)) s ON true
    GROUP BY 1`);
  for (const { state, n } of rows) outcome[state] = n;
}

async function unresolvedQuotas(tx: Tx): Promise<MergeOutcome['unresolved']> {
  const { rows } = await tx.query<MergeOutcome['unresolved'][number]>(`
    SELECT a.id AS "aliasId", a.text, count(*)::int AS rows FROM pl_quota p JOIN rep_alias a ON a.id = p.alias_id
    WHERE p.rep_id IS NULL GROUP BY a.id, a.text ORDER BY rows DESC, a.text`);
  return rows;
}

/** Withdraws an import's quotas; those before them are in force again. */
export async function undoQuotas(tx: Tx, importId: number): Promise<UndoOutcome> {
  const { rows } = await tx.query<{ repId: number | null; teamId: number | null }>(
    `UPDATE quota_revision q SET withdrawn_at = now() WHERE import_id = $1 AND withdrawn_at IS NULL
     RETURNING team_id AS "teamId", (SELECT rep_id FROM rep_alias a WHERE a.id = q.alias_id) AS "repId"`,
    [importId],
  );
  const repIds = rows.flatMap((row) => row.repId ?? []);
  const teamIds = rows.flatMap((row) => row.teamId ?? []);
  const inForce = `SELECT count(*)::int AS n FROM quota WHERE rep_id = ANY ($1) OR team_id = ANY ($2)`;
  const before = await tx.query<{ n: number }>(inForce, [repIds, teamIds]);
  await refoldQuotas(tx, { repIds, teamIds });
  const after = await tx.query<{ n: number }>(inForce, [repIds, teamIds]);
  const removed = Math.max(0, (before.rows[0]?.n ?? 0) - (after.rows[0]?.n ?? 0));
  return { removed, restored: Math.max(0, rows.length - removed), kept: 0 };
}
