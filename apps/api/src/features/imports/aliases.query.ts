import type { Queryable } from '../../common/queryable.js';
import type { Candidate } from './suggest-reps.js';

/** Names of whose imports: of one user ($1: a name used in anybody else's import is not), or (null) all. */
const OWN = `($1::int IS NULL OR NOT EXISTS (
  SELECT 1 FROM import_alias u JOIN import i ON i.id = u.import_id WHERE u.alias_id = a.id AND i.user_id IS DISTINCT FROM $1))`;

export interface AliasRow {
  id: number;
  text: string;
  source: string;
  kind: string;
  rows: number;
  repId: number | null;
  repName: string | null;
}

/** The names that live imports use, unresolved ones or all, those with the most records first; 1,000 at most. */
export async function findAliases(
  db: Queryable,
  filter: { owner: number | null; unresolvedOnly: boolean; id?: number },
): Promise<AliasRow[]> {
  return db.query<AliasRow[]>(
    `SELECT a.id, a.text, s.name AS source, f.kind, r.id AS "repId", r.name AS "repName",
       (SELECT count(DISTINCT e.ext_key) FROM event e WHERE e.alias_id = a.id)::int
         + (SELECT count(*) FROM quota_revision q WHERE q.alias_id = a.id AND q.withdrawn_at IS NULL)::int
         + (SELECT count(*) FROM absence b WHERE b.alias_id = a.id)::int AS rows
     FROM rep_alias a JOIN feed f ON f.id = a.feed_id JOIN source s ON s.id = f.source_id LEFT JOIN rep r ON r.id = a.rep_id
     WHERE EXISTS (SELECT 1 FROM import_alias u WHERE u.alias_id = a.id)
       AND (NOT $2::boolean OR a.rep_id IS NULL) AND ($3::int IS NULL OR a.id = $3) AND ${OWN}
     ORDER BY rows DESC, lower(a.text), a.id LIMIT 1000`,
    [filter.owner, filter.unresolvedOnly, filter.id ?? null],
  );
}

/** The reps of some teams (null: all) whom a name may mean. */
export async function findCandidates(db: Queryable, teamIds: readonly number[] | null): Promise<Candidate[]> {
  return db.query<Candidate[]>(
    `SELECT id, name, email, employee_id AS "employeeId" FROM rep r
     WHERE $1::int[] IS NULL OR EXISTS (SELECT 1 FROM team_membership m WHERE m.rep_id = r.id AND m.team_id = ANY ($1))
     ORDER BY id`,
    [teamIds],
  );
}
