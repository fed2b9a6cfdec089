import type { MergeReject, Tx } from './merge.types.js';

/** Rep now, or ever, in one of the teams ($1). Named with its table: a bare rep_id would be the membership's own. */
const ownRep = (rep: string): string =>
  `EXISTS (SELECT 1 FROM team_membership m WHERE m.rep_id = ${rep} AND m.team_id = ANY ($1::int[]))`;

const foreign = (line: number, value: string | null, what: string): MergeReject => ({
  line,
  column: null,
  value,
  code: 'scope.foreign_rep',
  message: `This ${what} is not of your teams. Ask operations to import it.`,
});

/** A manager's file sets quotas only of own reps and teams: other rows leave `pl_quota`. */
export async function rejectForeignQuotas(tx: Tx, teamIds: readonly number[] | null): Promise<MergeReject[]> {
  if (teamIds === null) return [];
  const { rows } = await tx.query<{ line: number; team: string | null }>(
    `DELETE FROM pl_quota WHERE (rep_id IS NOT NULL AND NOT ${ownRep('pl_quota.rep_id')})
       OR (team_id IS NOT NULL AND team_id <> ALL ($1::int[])) RETURNING line, team`,
    [teamIds],
  );
  return rows.map(({ line, team }) => foreign(line, team, team === null ? 'rep' : 'team'));
}

/** A manager's calendar has absences of own reps; holidays are for those who see everything. */
export async function rejectForeignDays(tx: Tx, teamIds: readonly number[] | null): Promise<MergeReject[]> {
  if (teamIds === null) return [];
  const { rows } = await tx.query<{ line: number; rep: string | null }>(
    `DELETE FROM pl_day WHERE type = 'holiday' OR (rep_id IS NOT NULL AND NOT ${ownRep('pl_day.rep_id')}) RETURNING line, rep`,
    [teamIds],
  );
  return rows.map(({ line, rep }) => foreign(line, rep, rep === null ? 'holiday' : 'rep'));
}
