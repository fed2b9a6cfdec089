import type { Queryable } from '../queryable.js';

const SQL = `
  SELECT r.id FROM rep r
  WHERE (r.hire_day IS NULL OR r.hire_day <= $3) AND (r.leave_day IS NULL OR r.leave_day >= $2)
    AND ($1::text IS NULL OR EXISTS (
      SELECT 1 FROM rep_role o WHERE o.rep_id = r.id AND o.job_role = $1 AND o.from_day <= $3 AND o.to_day > $3))
    AND ($4::int[] IS NULL OR EXISTS (
      SELECT 1 FROM team_membership t WHERE t.rep_id = r.id AND t.team_id = ANY ($4) AND t.from_day <= $3 AND t.to_day > $3))
  ORDER BY r.id`;

export interface RoleFilter {
  /** null: any role. */
  readonly jobRole: string | null;
  /** Teams in which a rep is on the last day; null: any, or none. */
  readonly teamIds: readonly number[] | null;
  readonly from: string;
  readonly to: string;
}

/** The ids of the reps employed on some day of [from, to] who have a job role on the last one. */
export async function loadRoleReps(db: Queryable, filter: RoleFilter): Promise<number[]> {
  const rows = await db.query<{ id: number }[]>(SQL, [
    filter.jobRole,
    filter.from,
    filter.to,
    filter.teamIds,
  ]);
  return rows.map(({ id }) => id);
}
