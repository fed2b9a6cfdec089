import type { Queryable } from '../queryable.js';

/** A stretch of days [from, to): null stands for "as far back (or ahead) as known". */
export interface Membership {
  teamId: number;
  from: string | null;
  to: string | null;
}

export interface RoleSpan {
  jobRole: string | null;
  ftePercent: number;
  from: string | null;
  to: string | null;
}

export interface PersonRow {
  id: number;
  name: string;
  email: string | null;
  hireDay: string | null;
  leaveDay: string | null;
  zone: string | null;
  region: string | null;
  memberships: Membership[];
  roles: RoleSpan[];
}

export interface PeopleFilter {
  /** Teams of which a rep must have been a member between the two days; null: every rep, in a team or not. */
  teamIds: readonly number[] | null;
  from: string;
  to: string;
  repIds?: readonly number[] | null;
}

const dayOrNull = (column: string): string =>
  `CASE WHEN isfinite(${column}) THEN to_char(${column}, 'YYYY-MM-DD') END`;

const SQL = `
  SELECT r.id, r.name, r.email, to_char(r.hire_day, 'YYYY-MM-DD') AS "hireDay",
    to_char(r.leave_day, 'YYYY-MM-DD') AS "leaveDay", r.zone, r.region,
    COALESCE(m.list, '[]') AS memberships, COALESCE(o.list, '[]') AS roles
  FROM rep r
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('teamId', team_id, 'from', ${dayOrNull('from_day')}, 'to', ${dayOrNull('to_day')})
      ORDER BY from_day) AS list
    FROM team_membership WHERE rep_id = r.id) m ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('jobRole', job_role, 'ftePercent', fte_percent,
      'from', ${dayOrNull('from_day')}, 'to', ${dayOrNull('to_day')}) ORDER BY from_day) AS list
    FROM rep_role WHERE rep_id = r.id) o ON true
  WHERE (r.hire_day IS NULL OR r.hire_day <= $3) AND (r.leave_day IS NULL OR r.leave_day >= $2)
    AND ($4::int[] IS NULL OR r.id = ANY($4))
    AND ($1::int[] IS NULL OR EXISTS (
      SELECT 1 FROM team_membership t
      WHERE t.rep_id = r.id AND t.team_id = ANY($1) AND t.from_day <= $3 AND t.to_day > $2))
  ORDER BY lower(r.name), r.id`;

/** The reps who belong to the teams on some day of [from, to], with every team and job role they ever had, by name. */
export async function loadPeople(db: Queryable, filter: PeopleFilter): Promise<PersonRow[]> {
  return db.query<PersonRow[]>(SQL, [filter.teamIds, filter.from, filter.to, filter.repIds ?? null]);
}
