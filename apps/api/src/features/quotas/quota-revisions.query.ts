import type { EntityManager } from 'typeorm';
import type { QuotaGrain } from '../../common/facts/quotas.query.js';
import { toNumber } from '../../common/facts/to-number.js';
import type { Queryable } from '../../common/queryable.js';

export interface ChangeSubjects {
  repIds: number[];
  teamIds: number[];
}

export interface NewRevision {
  repId: number | null;
  teamId: number | null;
  grain: QuotaGrain;
  start: string;
  end: string;
  amount: number | null;
}

const INSERT = `
  INSERT INTO quota_revision (seq, rep_id, team_id, metric_id, grain, start_day, end_day, amount, basis, reason, user_id)
  SELECT $1, c.rep_id, c.team_id, $2, c.grain, c.start_day, c.end_day, c.amount, 'as_given', $3, $4
  FROM json_to_recordset($5::json) AS c("rep_id" int, "team_id" int, grain text, start_day date, end_day date, amount bigint)`;

/** Adds the revisions of one change; they share its number. */
export async function insertRevisions(
  manager: EntityManager,
  change: { seq: number; metricId: number; reason: string; userId: number | null },
  revisions: readonly NewRevision[],
): Promise<void> {
  const rows = revisions.map((row) => ({
    rep_id: row.repId,
    team_id: row.teamId,
    grain: row.grain,
    start_day: row.start,
    end_day: row.end,
    amount: row.amount,
  }));
  await manager.query(INSERT, [
    change.seq,
    change.metricId,
    change.reason,
    change.userId,
    JSON.stringify(rows),
  ]);
}

/** Which of these reps belong, on `day` or later, to one of these teams (null: any, or none at all). */
export async function loadChangeableReps(
  db: Queryable,
  repIds: readonly number[],
  teamIds: readonly number[] | null,
  day: string,
): Promise<Set<number>> {
  const rows = await db.query<{ id: number }[]>(
    `SELECT r.id FROM rep r WHERE r.id = ANY($1) AND ($2::int[] IS NULL OR EXISTS (
       SELECT 1 FROM team_membership m WHERE m.rep_id = r.id AND m.team_id = ANY($2) AND m.to_day > $3))`,
    [repIds, teamIds, day],
  );
  return new Set(rows.map((row) => row.id));
}

/** Whom a hand-made change that still stands is about; empty when there is none of this number. */
export async function loadChangeSubjects(db: Queryable, changeId: number): Promise<ChangeSubjects> {
  const rows = await db.query<{ repId: number | null; teamId: number | null }[]>(
    `SELECT DISTINCT rep_id AS "repId", team_id AS "teamId" FROM quota_revision
     WHERE seq = $1 AND import_id IS NULL AND withdrawn_at IS NULL`,
    [changeId],
  );
  return {
    repIds: rows.flatMap((row) => row.repId ?? []),
    teamIds: rows.flatMap((row) => row.teamId ?? []),
  };
}

/** Withdraws a hand-made change and says how many revisions it had. */
export async function withdrawChange(manager: EntityManager, changeId: number): Promise<number> {
  const [row] = await manager.query<{ n: number }[]>(
    `WITH gone AS (UPDATE quota_revision SET withdrawn_at = now()
       WHERE seq = $1 AND import_id IS NULL AND withdrawn_at IS NULL RETURNING 1)
     SELECT count(*)::int AS n FROM gone`,
    [changeId],
  );
  return row?.n ?? 0;
}

export interface RevisionRow {
  id: number;
  repId: number | null;
  teamId: number | null;
  subject: string;
  grain: QuotaGrain;
  start: string;
  end: string;
  before: number | null;
  after: number | null;
  reason: string;
  by: string | null;
  at: Date;
  importId: number | null;
  undone: boolean;
}

const HISTORY = `
  SELECT r.id, r.rep_id AS "repId", r.team_id AS "teamId", COALESCE(p.name, t.name) AS subject, r.grain,
    to_char(r.start_day, 'YYYY-MM-DD') AS start, to_char(r.end_day, 'YYYY-MM-DD') AS end,
    before.amount AS before, r.amount AS after, r.reason, u.name AS by, r.at, r.import_id AS "importId",
    (r.withdrawn_at IS NOT NULL OR COALESCE(i.status = 'undone', false)) AS undone
  FROM (SELECT q.*, COALESCE(q.rep_id, a.rep_id) AS whose FROM quota_revision q LEFT JOIN rep_alias a ON a.id = q.alias_id
    WHERE q.metric_id = $1 AND (q.rep_id = ANY($2) OR a.rep_id = ANY($2) OR q.team_id = ANY($3)
      OR ($2::int[] IS NULL AND q.team_id IS NULL) OR ($3::int[] IS NULL AND q.team_id IS NOT NULL))) r
  LEFT JOIN rep p ON p.id = r.whose LEFT JOIN team t ON t.id = r.team_id
  LEFT JOIN app_user u ON u.id = r.user_id LEFT JOIN import i ON i.id = r.import_id
  LEFT JOIN LATERAL (
    SELECT b.amount FROM quota_revision b LEFT JOIN rep_alias ba ON ba.id = b.alias_id
    WHERE b.metric_id = r.metric_id AND b.grain = r.grain AND b.start_day = r.start_day AND b.seq < r.seq
      AND b.withdrawn_at IS NULL AND (b.team_id = r.team_id OR COALESCE(b.rep_id, ba.rep_id) = r.whose)
    ORDER BY b.seq DESC, b.id DESC LIMIT 1) before ON true
  WHERE COALESCE(r.whose, r.team_id) IS NOT NULL AND ($4::int[] IS NULL OR r.whose IS NULL OR EXISTS (
    SELECT 1 FROM team_membership s WHERE s.rep_id = r.whose AND s.team_id = ANY($4)
      AND s.from_day <= r.end_day AND s.to_day > r.start_day))
  ORDER BY r.seq DESC, r.id DESC LIMIT 500`;

type RawRevision = Omit<RevisionRow, 'id' | 'before' | 'after'> & {
  id: string;
  before: string | null;
  after: string | null;
};

const amountOrNull = (value: string | null): number | null => (value === null ? null : toNumber(value));

/**
 * What was changed of the quotas of these reps and teams (null: of all), newest first, at most 500; of a rep only for
 * periods with a day in one of the teams `seen` (null: any).
 */
export async function loadHistory(
  db: Queryable,
  metricId: number,
  subjects: { repIds: readonly number[] | null; teamIds: readonly number[] | null },
  seen: readonly number[] | null,
): Promise<RevisionRow[]> {
  const rows = await db.query<RawRevision[]>(HISTORY, [metricId, subjects.repIds, subjects.teamIds, seen]);
  return rows.map((row) => ({
    ...row,
    id: toNumber(row.id),
    before: amountOrNull(row.before),
    after: amountOrNull(row.after),
  }));
}
