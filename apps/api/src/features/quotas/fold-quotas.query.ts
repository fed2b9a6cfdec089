/** Something that runs SQL: a pg client, a data source or an entity manager. */
interface Runner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

export interface QuotaSubjects {
  repIds: readonly number[];
  teamIds: readonly number[];
}

const CLEAR = 'DELETE FROM quota WHERE rep_id = ANY($1::int[]) OR team_id = ANY($2::int[])';

const FOLD = `
  INSERT INTO quota (rep_id, team_id, metric_id, grain, start_day, end_day, amount, basis, revision_id)
  SELECT rep_id, team_id, metric_id, grain, start_day, end_day, amount, basis, id
  FROM (
    SELECT DISTINCT ON (rep_id, team_id, metric_id, grain, start_day) *
    FROM (
      SELECT r.id, r.seq, COALESCE(r.rep_id, a.rep_id) AS rep_id, r.team_id, r.metric_id, r.grain,
        r.start_day, r.end_day, r.amount, r.basis
      FROM quota_revision r LEFT JOIN rep_alias a ON a.id = r.alias_id
      WHERE r.withdrawn_at IS NULL AND (r.rep_id = ANY($1::int[]) OR r.team_id = ANY($2::int[])
        OR r.alias_id IN (SELECT id FROM rep_alias WHERE rep_id = ANY($1::int[])))) live
    ORDER BY rep_id, team_id, metric_id, grain, start_day, seq DESC, id DESC) latest
  WHERE amount IS NOT NULL`;

/**
 * Works out the quotas of these reps and teams anew: the latest live revision of each metric and period, in the order
 * of the changes; one that took the quota away leaves none. Call it in the transaction that added, withdrew or removed
 * revisions, or that resolved an alias.
 */
export async function foldQuotas(runner: Runner, subjects: QuotaSubjects): Promise<void> {
  const parameters = [subjects.repIds, subjects.teamIds];
  await runner.query(CLEAR, parameters);
  await runner.query(FOLD, parameters);
}
