import type { Queryable } from '../queryable.js';

export interface TeamRow {
  id: number;
  name: string;
  parentId: number | null;
}

const SQL = `SELECT id, name, parent_id AS "parentId" FROM team WHERE $1::int[] IS NULL OR id = ANY($1) ORDER BY lower(name), id`;

/** These teams (null: all), by name. */
export async function loadTeams(db: Queryable, teamIds: readonly number[] | null): Promise<TeamRow[]> {
  return db.query<TeamRow[]>(SQL, [teamIds]);
}
