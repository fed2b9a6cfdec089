import type { Queryable } from '../queryable.js';

export type QuotaGrain = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface QuotaRow {
  repId: number | null;
  teamId: number | null;
  metricId: number;
  grain: QuotaGrain;
  /** Both ends belong to the period. */
  start: string;
  end: string;
  amount: number;
  basis: 'as_given' | 'full';
  revisionId: number;
}

export interface QuotaFilter {
  repIds: readonly number[];
  /** null: every team. */
  teamIds: readonly number[] | null;
  /** null: every metric. */
  metricIds: readonly number[] | null;
  from: string;
  to: string;
}

// One row per metric and period, its quotas as lists: thousands of reps share a few of them.
const SQL = `
  SELECT metric_id AS "metricId", grain, to_char(start_day, 'YYYY-MM-DD') AS start, to_char(end_day, 'YYYY-MM-DD') AS end,
    basis, json_agg(rep_id) AS reps, json_agg(team_id) AS teams, json_agg(amount) AS amounts, json_agg(revision_id) AS revisions
  FROM quota
  WHERE (rep_id = ANY($1) OR team_id = ANY($2) OR ($2::int[] IS NULL AND team_id IS NOT NULL)) AND ($3::int[] IS NULL OR metric_id = ANY($3))
    AND start_day <= $5 AND end_day >= $4
  GROUP BY metric_id, grain, start_day, end_day, basis
  ORDER BY start_day, end_day`;

type Raw = Pick<QuotaRow, 'metricId' | 'grain' | 'start' | 'end' | 'basis'> & {
  reps: (number | null)[];
  teams: (number | null)[];
  amounts: number[];
  revisions: number[];
};

/** The quotas in force of reps and teams whose period touches [from, to], amounts in minor units. */
export async function loadQuotas(db: Queryable, filter: QuotaFilter): Promise<QuotaRow[]> {
  const rows = await db.query<Raw[]>(SQL, [
    filter.repIds,
    filter.teamIds,
    filter.metricIds,
    filter.from,
    filter.to,
  ]);
  return rows.flatMap(({ reps, teams, amounts, revisions, ...period }) =>
    reps.map((repId, row) => ({
      repId,
      teamId: teams[row] ?? null,
      metricId: period.metricId,
      grain: period.grain,
      start: period.start,
      end: period.end,
      amount: amounts[row] ?? 0,
      basis: period.basis,
      revisionId: revisions[row] ?? 0,
    })),
  );
}
