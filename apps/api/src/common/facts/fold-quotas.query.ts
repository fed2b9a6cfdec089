/** Something that runs SQL in a transaction: a pg client or an entity manager. */
interface Runner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

export interface QuotaSubjects {
  readonly repIds?: readonly number[];
  readonly teamIds?: readonly number[];
}

const CLEAR = 'DELETE FROM quota WHERE rep_id = ANY ($1::int[]) OR team_id = ANY ($2::int[])';

const FOLD = `
  INSERT INTO quota (rep_id, team_id, metric_id, grain, start_day, end_day, amount, basis, revision_id)
  SELECT rep_id, team_id, metric_id, grain, start_day, end_day, amount, basis, id FROM (
    SELECT DISTINCT ON (rep_id, team_id, metric_id, grain, start_day) *
    FROM (
      SELECT rep_id, team_id, metric_id, grain, start_day, end_day, amount, basis, id, seq, line
      FROM quota_revision
      WHERE withdrawn_at IS NULL AND (rep_id = ANY ($1::int[]) OR team_id = ANY ($2::int[]))
      UNION ALL
      SELECT a.rep_id, NULL, q.metric_id, q.grain, q.start_day, q.end_day, q.amount, q.basis, q.id, q.seq, q.line
      FROM rep_alias a JOIN quota_revision q ON q.alias_id = a.id
      WHERE q.withdrawn_at IS NULL AND a.rep_id = ANY ($1::int[])) live
    ORDER BY rep_id, team_id, metric_id, grain, start_day, seq DESC, line DESC NULLS LAST, id DESC) latest
  WHERE amount IS NOT NULL`;

/**
 * Works out again which quota is in force: of each subject, metric and period the latest revision that was not
 * withdrawn; one without an amount takes the quota away. Revisions under a name count for the rep it means. Belongs
 * into the transaction that added, withdrew or removed revisions, or that resolved a name.
 */
export async function foldQuotas(runner: Runner, subjects: QuotaSubjects): Promise<void> {
  const ids = [[...new Set(subjects.repIds ?? [])], [...new Set(subjects.teamIds ?? [])]];
  if (ids.every((list) => list.length === 0)) return;
  await runner.query(CLEAR, ids);
  await runner.query(FOLD, ids);
}
