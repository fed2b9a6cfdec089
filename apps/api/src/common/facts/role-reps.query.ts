import type { Queryable } from '../queryable.js';

const SQL = `
  SELECT r.id FROM rep r
  WHERE (r.hire_day IS NULL OR r.hire_day <= $3) AND (r.leave_day IS NULL OR r.leave_day >= $2)
    AND ($1::text IS NULL OR EXISTS (
      SELECT 1 FROM rep_role o WHERE o.rep_id = r.id AND o.job_role = $1 AND o.from_day <= $3 AND o.to_day > $3))
  ORDER BY r.id`;

/** The ids of the reps employed on some day of [from, to] who have a job role on the last one; null: any role. */
export async function loadRoleReps(
  db: Queryable,
  { jobRole, from, to }: { jobRole: string | null; from: string; to: string },
): Promise<number[]> {
  const rows = await db.query<{ id: number }[]>(SQL, [jobRole, from, to]);
  return rows.map(({ id }) => id);
}
